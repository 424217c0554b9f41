package souk.order;

/** Why a status was reached, where the status alone does not say. */
public enum Reason {
    /** Not paid in time. */
    EXPIRED,
    /** The payment failed for good. */
    PAYMENT_FAILED,
    /** The payment could not even begin. */
    PAYMENT_REFUSED,
    /**
     * Something of it was taken out of sale while it was placed, by its seller or by moderators;
     * its lines are in the cart again.
     */
    NO_LONGER_SOLD,
    /** The shopper took it back before it was paid; its lines are in the cart again. */
    CANCELLED_BY_SHOPPER,
    /** The money came after the end; the stock was still there and is taken again. */
    PAID_AFTER_RELEASE,
    /** The money came after the end and nothing was left: it goes back. */
    OUT_OF_STOCK,
    /** All money had gone back, and some of it did not arrive. */
    REFUND_FAILED
}
