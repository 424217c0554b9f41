package souk.payment;

import souk.value.Refusal;

/** The payment provider will not take such a payment, for instance because it is too small. */
public final class PaymentRefused extends Refusal {
    /** Why not, as far as it is the shopper's to know. */
    public enum Cause {
        TOO_SMALL("This amount is too small to be paid here"),
        TOO_LARGE("This amount is too large to be paid here"),
        EMAIL("The receipt cannot be sent to this e-mail address"),
        /** The session would take another amount than the order's: somebody has to look at it. */
        OTHER_AMOUNT("This payment cannot be taken"),
        UNKNOWN("This payment cannot be taken");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Cause cause;

    public PaymentRefused(Cause cause) {
        super(Kind.AGAINST_RULE, "PAYMENT_REFUSED", cause.sentence + ". Your cart is unchanged.");
        this.cause = cause;
    }

    public Cause why() {
        return cause;
    }
}
