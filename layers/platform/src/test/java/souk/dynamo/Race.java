package souk.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Lets many threads begin at the same moment. */
public final class Race {
    private Race() {}

    public static void run(int threads, Runnable each) {
        CountDownLatch gun = new CountDownLatch(1);
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        await(gun);
                                        each.run();
                                    }));
        }
        gun.countDown();
        running.forEach(Race::join);
    }

    private static void await(CountDownLatch gun) {
        try {
            gun.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
