package souk.parcel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Takes parcels as delivered that were sent long ago, and of which nobody has said anything else.
 * One that cannot be changed now does not keep the others waiting.
 */
public final class AssumedDeliveries {
    /** In one run; the next one goes on. */
    private static final int MAX = 1000;

    /** Enough for the parcel in hand. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private final Parcels parcels;
    private final Delivering delivering;
    private final Clock clock;
    private final Duration after;

    /**
     * @param after how long after it was sent a parcel is taken as delivered
     */
    public AssumedDeliveries(Parcels parcels, Delivering delivering, Clock clock, Duration after) {
        this.parcels = parcels;
        this.delivering = delivering;
        this.clock = clock;
        this.after = after;
    }

    /**
     * Looks for such parcels, the longest under way first.
     *
     * @param left what is not done in this time is left to the next run
     * @param each told after each parcel that was taken as delivered
     * @param failed told of each parcel that could not be; the first reason is thrown at the end
     */
    public void run(
            Duration left, Runnable each, BiConsumer<Parcels.Sent, RuntimeException> failed) {
        Instant start = clock.instant();
        List<RuntimeException> failures = new ArrayList<>();
        for (Parcels.Sent sent : parcels.sentBy(start.minus(after), MAX)) {
            if (clock.instant().isAfter(start.plus(left).minus(RESERVE))) {
                break;
            }
            try {
                delivering.assume(sent.order(), sent.parcel());
                each.run();
            } catch (RuntimeException failure) {
                failures.add(failure);
                failed.accept(sent, failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
