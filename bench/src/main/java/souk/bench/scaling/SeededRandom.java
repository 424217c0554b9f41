package souk.bench.scaling;

import java.util.function.IntSupplier;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Everything that is left to chance, from one seed. For one thread. */
final class SeededRandom {
    private static final double MICROS = 1_000;

    private final UniformRandomProvider random;
    private final SharedStateContinuousSampler exponential;

    SeededRandom(long seed) {
        this.random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        this.exponential = ZigguratSampler.Exponential.of(random);
    }

    /**
     * How long until the next of so many a second, in microseconds: callers know nothing of one
     * another.
     */
    long untilNext(double perSecond) {
        return Math.round(exponential.sample() * Timeline.SECOND / perSecond);
    }

    /**
     * A duration of that mean, in microseconds: never less than half of it, now and then much more.
     */
    long around(double meanMillis) {
        return Math.round((0.5 + 0.5 * exponential.sample()) * meanMillis * MICROS);
    }

    /** As souk.dynamo.Backoff waits before an attempt, in microseconds. */
    long pauseBefore(int attempt) {
        int bound = Inputs.FIRST_BOUND_MILLIS << Math.min(attempt - 2, Inputs.MAX_DOUBLINGS);
        return Math.round(random.nextInt(1, bound) * MICROS);
    }

    /** Draws numbers below the bound, each as often as any other. */
    IntSupplier evenly(int bound) {
        return () -> random.nextInt(bound);
    }

    /** Draws numbers below the bound, the n-th of them 1/n as often as the first. */
    IntSupplier zipf(int bound) {
        var ranks = RejectionInversionZipfSampler.of(random, bound, 1);
        return () -> ranks.sample() - 1;
    }
}
