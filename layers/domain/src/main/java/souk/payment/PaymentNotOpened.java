package souk.payment;

import souk.value.Refusal;

/** An unpaid order has no payment that could be had again: the request that placed it broke off. */
public final class PaymentNotOpened extends Refusal {
    public PaymentNotOpened() {
        super(
                Kind.CONFLICT,
                "PAYMENT_NOT_OPENED",
                "The payment of this order was never opened. Cancel the order to get its products"
                        + " back into the cart.");
    }
}
