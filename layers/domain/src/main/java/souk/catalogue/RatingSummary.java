package souk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many shoppers gave one to five stars. Count, sum and average follow from that alone, so that
 * they cannot disagree. Immutable.
 *
 * @param stars five counts, the first for one star
 */
public record RatingSummary(List<Long> stars) {
    public static final int MAX_STARS = 5;

    /** Nobody has rated yet. */
    public static final RatingSummary NONE = new RatingSummary(List.of(0L, 0L, 0L, 0L, 0L));

    public RatingSummary {
        stars = List.copyOf(stars);
        if (stars.size() != MAX_STARS) {
            throw new IllegalArgumentException("five counts are required, got " + stars.size());
        }
        for (long count : stars) {
            if (count < 0) {
                throw new IllegalArgumentException("a count of stars below zero: " + count);
            }
        }
    }

    /**
     * The figures with one rating more or less.
     *
     * @param star 1 to 5
     * @param count 1 or -1
     */
    public RatingSummary with(int star, int count) {
        var changed = new ArrayList<>(stars);
        changed.set(star - 1, stars.get(star - 1) + count);
        return new RatingSummary(changed);
    }

    /** Both in sum. */
    public RatingSummary plus(RatingSummary more) {
        var sum = new ArrayList<Long>();
        for (int star = 0; star < MAX_STARS; star++) {
            sum.add(stars.get(star) + more.stars.get(star));
        }
        return new RatingSummary(sum);
    }

    public long count() {
        long count = 0;
        for (long each : stars) {
            count += each;
        }
        return count;
    }

    public long sum() {
        long sum = 0;
        for (int i = 0; i < MAX_STARS; i++) {
            sum += (i + 1) * stars.get(i);
        }
        return sum;
    }

    /** The mean to one decimal, halves rounded up; empty when nobody has rated. */
    public OptionalDouble average() {
        long count = count();
        if (count == 0) {
            return OptionalDouble.empty();
        }
        long tenths = (sum() * 20 + count) / (2 * count);
        return OptionalDouble.of(tenths / 10.0);
    }
}
