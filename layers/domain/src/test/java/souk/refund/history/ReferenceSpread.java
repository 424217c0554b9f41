package souk.refund.history;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How refunds that say nothing are spread, written a second time. What is spread stays; what comes
 * is added by what is left of each part, and what fails is taken off by what each part has.
 */
final class ReferenceSpread {
    private ReferenceSpread() {}

    /**
     * The next spread.
     *
     * @param before of each part
     * @param room what each part can have
     * @param amount in all
     */
    static long[] next(long[] before, long[] room, long amount) {
        long[] next = new long[room.length];
        long fits = 0;
        long spread = 0;
        for (int i = 0; i < room.length; i++) {
            next[i] = Math.min(before[i], room[i]);
            spread += next[i];
            fits += room[i];
        }
        long wanted = Math.min(amount, fits);
        long[] weights = new long[room.length];
        for (int i = 0; i < room.length; i++) {
            weights[i] = wanted < spread ? next[i] : room[i] - next[i];
        }
        long[] more = shares(Math.abs(wanted - spread), weights);
        for (int i = 0; i < room.length; i++) {
            next[i] += wanted < spread ? -more[i] : more[i];
        }
        return next;
    }

    /**
     * Rounded down; each cent that is over goes to the part that lacks most, the first of equals.
     */
    private static long[] shares(long amount, long[] weights) {
        long all = IntStream.range(0, weights.length).mapToLong(i -> weights[i]).sum();
        long[] shares = new long[weights.length];
        long over = amount;
        for (int i = 0; i < weights.length && all > 0; i++) {
            BigInteger exact = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[i]));
            shares[i] = exact.divide(BigInteger.valueOf(all)).longValueExact();
            over -= shares[i];
        }
        for (; over > 0; over--) {
            shares[
                    IntStream.range(0, weights.length)
                            .boxed()
                            .min(Comparator.comparingLong(i -> shares[i] - weights[i]))
                            .orElseThrow()]++;
        }
        return shares;
    }
}
