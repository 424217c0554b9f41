package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import souk.order.OrderId;
import souk.order.Orders;

/**
 * Ends what nobody else ended: orders that are past due. One that cannot be settled now does not
 * keep the others waiting.
 */
public final class Sweep {
    private static final int MOST = 200;

    /** Enough for the order in hand, whatever it has to wait for. */
    private static final Duration RESERVE = Duration.ofSeconds(25);

    private final Orders orders;
    private final Settlement settlement;
    private final Clock clock;

    public Sweep(Orders orders, Settlement settlement, Clock clock) {
        this.orders = orders;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Settles what is due, the longest overdue first.
     *
     * @param left what is not done in this time is left to the next sweep
     * @param each told of every order that was settled
     * @throws SweepFailed at the end, when some could not be settled
     */
    public void run(Duration left, Consumer<Settled> each) {
        Instant start = clock.instant();
        List<RuntimeException> failures = new ArrayList<>();
        for (OrderId id : orders.due(start, MOST)) {
            if (clock.instant().isAfter(start.plus(left).minus(RESERVE))) {
                break;
            }
            settled(id, failures).ifPresent(each);
        }
        if (!failures.isEmpty()) {
            throw new SweepFailed(failures);
        }
    }

    private Optional<Settled> settled(OrderId id, List<RuntimeException> failures) {
        try {
            return Optional.of(settlement.settle(id));
        } catch (RuntimeException failure) {
            failures.add(failure);
            return Optional.empty();
        }
    }
}
