package souk.payment;

import java.util.Optional;
import souk.order.Order;

/**
 * An order and the way to pay it.
 *
 * @param session empty when it can no longer be paid, or need not be
 * @param first whether this very call opened the payment; a repeated request did not
 */
public record Placement(Order order, Optional<Session> session, boolean first) {}
