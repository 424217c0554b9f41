package souk.bench.growth;

import java.util.ArrayList;
import java.util.List;
import souk.bench.figures.Figure;

/** What a situation showed at one size of the catalogue. Times in milliseconds. */
record Reading(double p50, double p99, double readUnits, double writeUnits) {
    /** Whether both took the same of DynamoDB. */
    boolean consumesLike(Reading other) {
        return readUnits == other.readUnits && writeUnits == other.writeUnits;
    }

    /** The first one's times, then those of the others as multiples of them. */
    static List<String> times(List<Reading> readings) {
        Reading first = readings.getFirst();
        List<String> times = new ArrayList<>();
        for (Reading reading : readings) {
            double unit50 = times.isEmpty() ? 1 : first.p50;
            double unit99 = times.isEmpty() ? 1 : first.p99;
            times.add(
                    Figure.of(reading.p50 / unit50, 2)
                            + " / "
                            + Figure.of(reading.p99 / unit99, 2));
        }
        return times;
    }

    String units() {
        return Figure.of(readUnits, 1) + " / " + Figure.of(writeUnits, 1);
    }
}
