package souk.proof.speed;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import souk.proof.checkout.Together;

/** Runs one kind of work, so many at a time, batch by batch, and tells how fast it was. */
final class Stopwatch {
    private final int atOnce;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private long busy;

    Stopwatch(int atOnce) {
        this.atOnce = atOnce;
    }

    void run(List<? extends Runnable> batch) {
        long start = System.nanoTime();
        Together.each(
                List.copyOf(batch),
                atOnce,
                work -> {
                    long begin = System.nanoTime();
                    work.run();
                    nanos.add(System.nanoTime() - begin);
                });
        busy += System.nanoTime() - start;
    }

    double perSecond() {
        return nanos.size() * 1e9 / busy;
    }

    /** The time that such a share of all took at most, in milliseconds. */
    double millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    String figures() {
        return "%.0f | %.1f | %.1f".formatted(perSecond(), millis(0.5), millis(0.99));
    }
}
