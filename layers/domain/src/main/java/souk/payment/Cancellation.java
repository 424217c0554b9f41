package souk.payment;

import java.time.Clock;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderWithRefunds;
import souk.order.Orders;
import souk.order.StockHold;

/**
 * Lets shoppers take an unpaid order back, to change the cart. First the order keeps that they want
 * to; from then on it opens no payment, and whoever ends it unpaid (this, the same request sent
 * again, an event or the sweep) ends it as cancelled and puts its lines back, once. Then its
 * session is ended at the payment provider, which decides: if it was paid, the order is paid. Safe
 * for use by many threads.
 */
public final class Cancellation {
    private static final int MAX_ATTEMPTS = 20;

    private final Orders orders;
    private final Settlement settlement;
    private final Clock clock;

    public Cancellation(Orders orders, Settlement settlement, Clock clock) {
        this.orders = orders;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Cancels an order, as its shopper asks. One that was cancelled before is answered again.
     *
     * @param read as it was just read
     * @throws NotCancelled when it is paid, may yet be, or has ended in another way
     * @throws PaymentUnavailable when its payment cannot be ended now; the sweep goes on with it
     */
    public CancelledOrder cancel(Order read) {
        Order order = takenBack(read);
        SettlementResult result =
                order.hold() == StockHold.HELD && order.state().open()
                        ? settlement.settle(order)
                        : SettlementResult.unchanged(order);
        Order now = result.order().orElse(order);
        var shown = new OrderWithRefunds(now, orders.refunds(now));
        Optional<NotCancelled.Cause> refusal = refusal(now);
        if (refusal.isPresent()) {
            throw new NotCancelled(refusal.get(), shown, result);
        }
        return new CancelledOrder(shown, result);
    }

    /** The order as it is, once it has kept the wish where that still has a meaning. */
    private Order takenBack(Order read) {
        Order before = read;
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Order after = before.takenBack(clock.instant());
            if (after.equals(before)
                    || orders.update(before, after, Optional.empty()) == Orders.Updated.DONE) {
                return after;
            }
            before = orders.find(read.id()).orElseThrow();
        }
        throw new IllegalStateException("an order changes faster than it can be taken back");
    }

    private static Optional<NotCancelled.Cause> refusal(Order order) {
        return switch (order.status()) {
            case PENDING -> Optional.of(NotCancelled.Cause.PAYMENT_UNDER_WAY);
            case PAID, PARTIALLY_REFUNDED, REFUNDED ->
                    Optional.of(NotCancelled.Cause.ORDER_ALREADY_PAID);
            case FAILED -> Optional.of(NotCancelled.Cause.ORDER_CLOSED);
            case CANCELLED ->
                    Optional.of(NotCancelled.Cause.ORDER_CLOSED)
                            .filter(closed -> !order.cancelledByShopper());
        };
    }
}
