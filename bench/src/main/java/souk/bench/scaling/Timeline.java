package souk.bench.scaling;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Simulated time in microseconds: what is due happens in the order of time, and at the same time in
 * the order in which it was asked for. For one thread.
 */
final class Timeline {
    static final long SECOND = 1_000_000;

    private static final Comparator<Due> ORDER =
            Comparator.comparingLong(Due::at).thenComparingLong(Due::number);

    private final PriorityQueue<Due> due = new PriorityQueue<>(ORDER);
    private long now;
    private long asked;

    private record Due(long at, long number, Runnable act) {}

    long now() {
        return now;
    }

    void after(long micros, Runnable act) {
        due.add(new Due(now + micros, asked++, act));
    }

    /** Lets everything happen that is due before the end; the rest is left in flight. */
    void runUntil(long end) {
        for (Due next = due.peek(); next != null && next.at() < end; next = due.peek()) {
            due.remove();
            now = next.at();
            next.act().run();
        }
        now = end;
    }
}
