package souk.payment;

import souk.value.Refusal;

/** The payment provider does not answer, or not in time. */
public final class PaymentUnavailable extends Refusal {
    public PaymentUnavailable() {
        super(
                Kind.NOT_NOW,
                "PAYMENT_UNAVAILABLE",
                "Payments cannot be taken at this moment. Send the same request again.");
    }
}
