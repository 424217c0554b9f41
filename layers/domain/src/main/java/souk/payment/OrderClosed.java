package souk.payment;

import souk.value.Refusal;

/** The order ended before it could be paid. */
public final class OrderClosed extends Refusal {
    public OrderClosed() {
        super(Kind.CONFLICT, "ORDER_CLOSED", "The order has ended and cannot be paid any more.");
    }
}
