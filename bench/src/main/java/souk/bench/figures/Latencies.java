package souk.bench.figures;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * How long calls took, by name: kept to the microsecond and three significant digits, up to two
 * minutes. Safe for use by many threads while calls are recorded.
 */
public final class Latencies {
    private static final long MAX_MICROS = TimeUnit.MINUTES.toMicros(2);
    private static final int DIGITS = 3;

    private final Map<String, Histogram> byName = new ConcurrentSkipListMap<>();

    /** Records one call. A call beyond two minutes counts as two minutes. */
    public void record(String name, long nanos) {
        byName.computeIfAbsent(name, n -> new ConcurrentHistogram(MAX_MICROS, DIGITS))
                .recordValue(Math.clamp(nanos / 1_000, 0, MAX_MICROS));
    }

    /** All calls of all names. */
    public long count() {
        return byName.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    /** The percentile of one name in milliseconds; 0 when nothing was recorded. */
    public double millis(String name, double percentile) {
        Histogram histogram = byName.get(name);
        return histogram == null ? 0 : histogram.getValueAtPercentile(percentile) / 1e3;
    }

    /** One row for each name: calls, p50, p90, p99 and the longest, in milliseconds. */
    public MarkdownTable table(String what) {
        var table = new MarkdownTable(what, "calls", "p50 ms", "p90 ms", "p99 ms", "max ms");
        byName.forEach(
                (name, histogram) ->
                        table.row(
                                name,
                                Figure.count(histogram.getTotalCount()),
                                Figure.of(millis(name, 50), 2),
                                Figure.of(millis(name, 90), 2),
                                Figure.of(millis(name, 99), 2),
                                Figure.of(millis(name, 100), 2)));
        return table;
    }
}
