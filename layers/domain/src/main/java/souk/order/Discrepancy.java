package souk.order;

/** What a person has to look at, because money and order disagree. */
public enum Discrepancy {
    /** A payment was of another amount or currency than the order, or went back in another. */
    AMOUNT_MISMATCH,
    /** A session was completed that is not the one the order recorded. */
    OTHER_SESSION,
    /** More is given back than was ever paid. */
    REFUND_TOO_LARGE,
    /**
     * Money that was to go back did not arrive; it has to go another way. It is so until all of the
     * order has gone back.
     */
    REFUND_FAILED
}
