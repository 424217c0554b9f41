package souk.bench.figures;

import java.util.Arrays;
import java.util.Locale;

/** Numbers as they are printed, in the same form on every machine. */
public final class Figure {
    private Figure() {}

    /** With that many decimals and a point. */
    public static String of(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A count with its thousands set apart by commas. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Nanoseconds as milliseconds with two decimals. */
    public static String millis(double nanos) {
        return of(nanos / 1e6, 2);
    }

    /** The middle value; the mean of the middle two for an even number of values. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
