package souk.payment;

import java.util.Optional;
import souk.order.Order;

/**
 * An order and the way to pay it.
 *
 * @param session empty when it can no longer be paid, or need not be
 * @param newlyOpened whether this very call opened the payment; a repeated request did not
 */
public record PlacedOrder(Order order, Optional<CheckoutSession> session, boolean newlyOpened) {}
