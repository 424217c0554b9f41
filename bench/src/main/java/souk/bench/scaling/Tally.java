package souk.bench.scaling;

import org.HdrHistogram.Histogram;

/**
 * How callers were answered. All are counted; times and rates are those of the callers who were
 * answered after the warm-up. For one thread.
 */
final class Tally {
    private static final int DIGITS = 3;

    private final long from;
    private final Histogram latencies = new Histogram(DIGITS);
    private long begun;
    private long done;
    private long refused;
    private long begunSince;
    private long doneSince;
    private long refusedSince;
    private long retriedSince;
    private double busyMicros;

    /**
     * @param from when the warm-up ends
     */
    Tally(long from) {
        this.from = from;
    }

    void begin(long now) {
        begun++;
        begunSince += now >= from ? 1 : 0;
    }

    void end(long began, long now, boolean well, int attempts) {
        done += well ? 1 : 0;
        refused += well ? 0 : 1;
        if (now >= from) {
            doneSince += well ? 1 : 0;
            refusedSince += well ? 0 : 1;
            retriedSince += attempts > 1 ? 1 : 0;
            busyMicros += now - began;
            latencies.recordValue(now - began);
        }
    }

    long begun() {
        return begun;
    }

    long done() {
        return done;
    }

    long refused() {
        return refused;
    }

    /** What the run showed, by its end. */
    Point point(double load, long end) {
        double seconds = (end - from) / (double) Timeline.SECOND;
        double answered = Math.max(1, doneSince + refusedSince);
        return new Point(
                load,
                begunSince / seconds,
                doneSince / seconds,
                refusedSince / answered,
                retriedSince / answered,
                latencies.getValueAtPercentile(50) / 1e3,
                latencies.getValueAtPercentile(99) / 1e3,
                busyMicros / Timeline.SECOND / seconds);
    }
}
