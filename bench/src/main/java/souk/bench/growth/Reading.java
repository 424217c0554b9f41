package souk.bench.growth;

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
        return readings.stream()
                .map(
                        r ->
                                r.equals(first)
                                        ? Figure.of(r.p50, 2) + " / " + Figure.of(r.p99, 2)
                                        : Figure.of(r.p50 / first.p50, 2)
                                                + " / "
                                                + Figure.of(r.p99 / first.p99, 2))
                .toList();
    }

    String units() {
        return Figure.of(readUnits, 1) + " / " + Figure.of(writeUnits, 1);
    }
}
