package souk.order;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Allocates an amount by weights, all in minor units. */
public final class Proportion {
    private Proportion() {}

    /**
     * The part of each weight. Parts sum to the amount exactly, and none exceeds its weight. Each
     * is rounded down, and what that leaves goes, unit by unit, to where most is left: so no part
     * becomes its whole weight by rounding, unless the amount is so close to all there is that one
     * has to.
     *
     * @param amount at most the sum of the weights
     */
    public static List<Long> of(long amount, List<Long> weights) {
        long all = weights.stream().mapToLong(Long::longValue).sum();
        List<Long> parts = new ArrayList<>(weights.size());
        for (long weight : weights) {
            parts.add(all == 0 ? 0 : roundedDown(amount, weight, all));
        }
        for (long rest = amount - sum(parts); rest > 0; rest--) {
            int most = mostLeft(parts, weights);
            parts.set(most, parts.get(most) + 1);
        }
        return parts;
    }

    private static long roundedDown(long amount, long weight, long all) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(weight))
                .divide(BigInteger.valueOf(all))
                .longValueExact();
    }

    /** The first of those that have most left. */
    private static int mostLeft(List<Long> parts, List<Long> weights) {
        int most = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (weights.get(i) - parts.get(i) > weights.get(most) - parts.get(most)) {
                most = i;
            }
        }
        return most;
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }
}
