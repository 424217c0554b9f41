package souk.order;

/** What a person has to look at, because money and order disagree. */
public enum Doubt {
    /** A session was completed for another amount or currency than the order's. */
    AMOUNT_MISMATCH,
    /** A session was completed that is not the one the order recorded. */
    OTHER_SESSION,
    /** More was given back than was ever paid. */
    REFUND_TOO_LARGE
}
