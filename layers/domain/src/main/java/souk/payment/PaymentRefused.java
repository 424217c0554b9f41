package souk.payment;

import souk.value.Refusal;

/** The payment provider will not take such a payment, for instance because it is too small. */
public final class PaymentRefused extends Refusal {
    public PaymentRefused() {
        super(
                Kind.AGAINST_RULE,
                "PAYMENT_REFUSED",
                "This amount cannot be paid here; the order is over.");
    }
}
