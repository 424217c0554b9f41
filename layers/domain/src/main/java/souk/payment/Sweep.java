package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import souk.order.OrderId;
import souk.order.Orders;
import souk.value.Refusal;

/**
 * Ends what nobody else ended: orders that are past due. One that cannot be settled now does not
 * keep the others waiting.
 */
public final class Sweep {
    private static final int MAX = 200;

    /** Enough for the order in hand: three calls of eight seconds each, and its rows. */
    private static final Duration RESERVE = Duration.ofSeconds(30);

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
     * <p>It ends where payments are unavailable, for they would be for the next order too. An order
     * that fails by itself is put off, so that it is not the first one for ever.
     *
     * @param left what is not done in this time is left to the next sweep
     * @param each told of every order that was settled
     * @param failed told of every order that could not be
     * @throws SweepFailed at the end, when some could not be settled
     */
    public void run(
            Duration left,
            Consumer<SettlementResult> each,
            BiConsumer<OrderId, RuntimeException> failed) {
        Instant start = clock.instant();
        List<RuntimeException> failures = new ArrayList<>();
        for (OrderId id : orders.due(start, MAX)) {
            if (clock.instant().isAfter(start.plus(left).minus(RESERVE))) {
                break;
            }
            try {
                each.accept(settlement.settle(id));
            } catch (RuntimeException failure) {
                failures.add(failure);
                failed.accept(id, failure);
                if (failure instanceof PaymentUnavailable) {
                    break;
                }
                putOff(id, failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new SweepFailed(failures);
        }
    }

    /** What passes by itself is tried again in a minute. */
    private void putOff(OrderId id, RuntimeException failure) {
        if (failure instanceof Refusal) {
            return;
        }
        try {
            settlement.putOff(id);
        } catch (RuntimeException notEvenThat) {
            failure.addSuppressed(notEvenThat);
        }
    }
}
