package souk.payment;

import java.util.List;
import java.util.Optional;
import souk.order.Order;
import souk.order.Refund;

/**
 * An order and the way to pay it.
 *
 * @param refunds what has gone back of it since, where the request is an old one
 * @param session empty when it can no longer be paid, or need not be
 * @param newlyOpened whether this very call opened the payment; a repeated request did not
 */
public record PlacedOrder(
        Order order, List<Refund> refunds, Optional<CheckoutSession> session, boolean newlyOpened) {
    public PlacedOrder {
        refunds = List.copyOf(refunds);
    }
}
