package souk.payment;

import souk.order.OrderWithRefunds;

/**
 * An order that its shopper took back.
 *
 * @param result what this very call did to it; nothing when it was cancelled before
 */
public record CancelledOrder(OrderWithRefunds order, SettlementResult result) {}
