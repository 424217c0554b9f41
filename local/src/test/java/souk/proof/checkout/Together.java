package souk.proof.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Many at once, on virtual threads, from the same moment on; what one throws is thrown at the end.
 */
public final class Together {
    private Together() {}

    /** All of them at once. */
    public static void all(List<? extends Runnable> actions) {
        CountDownLatch gun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (Runnable action : actions) {
                running.add(
                        threads.submit(
                                () -> {
                                    gun.await();
                                    action.run();
                                    return null;
                                }));
            }
            gun.countDown();
            running.forEach(Together::join);
        }
    }

    /** Each of them, so many at a time. */
    public static <T> void each(List<T> things, int atOnce, Consumer<T> action) {
        Semaphore places = new Semaphore(atOnce);
        List<Runnable> actions = new ArrayList<>();
        for (T thing : things) {
            actions.add(
                    () -> {
                        places.acquireUninterruptibly();
                        try {
                            action.accept(thing);
                        } finally {
                            places.release();
                        }
                    });
        }
        all(actions);
    }

    private static void join(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("one of many failed: " + e.getCause(), e.getCause());
        }
    }
}
