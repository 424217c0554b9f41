package souk.payment;

/** How an order and its payment can disagree, and what is to be done about it. */
public enum PaymentIssue {
    /** The session was paid and the order still waits: the message of it was lost. */
    PENDING_YET_PAID(Remedy.SETTLE),
    /** The session was paid and the order had ended without money. */
    ENDED_YET_PAID(Remedy.SETTLE),
    /** The order is paid, and no session of it was. */
    PAID_WITHOUT_SESSION(Remedy.PERSON),
    /** The session is of another amount, currency or order. */
    MISMATCH(Remedy.PERSON),
    /** The order has been marked for a person before. */
    IN_DOUBT(Remedy.PERSON),
    /** The session that the order recorded cannot be read, so nobody knows whether it was paid. */
    SESSION_UNREAD(Remedy.PERSON),
    /** The order holds its stock beyond its time. */
    HELD_TOO_LONG(Remedy.SETTLE),
    /** The order has waited for its payment for longer than any payment takes. */
    HELD_FOR_WEEKS(Remedy.PERSON),
    /** The order owes its payment, or promised a part of it, and has not given it back. */
    REFUND_UNFINISHED(Remedy.SETTLE),
    /** A refund stands otherwise than the order knows: the message of it was lost. */
    REFUNDS_UNHEARD(Remedy.SETTLE),
    /** A dispute stands otherwise than the order knows: the message of it was lost. */
    DISPUTES_UNHEARD(Remedy.SETTLE),
    /** The order has a refund that the payment provider lacks, or contradicts for good. */
    REFUNDS_UNCONFIRMED(Remedy.PERSON),
    /** The order has a dispute that the payment provider lacks, or contradicts for good. */
    DISPUTES_UNCONFIRMED(Remedy.PERSON),
    /** What the order says went back is not what its own refunds come to. */
    REFUNDS_MISCOUNTED(Remedy.RECOUNT),
    /** The order owes a payment back that it cannot name. */
    REFUND_OF_NOTHING(Remedy.PERSON);

    /** What helps. */
    public enum Remedy {
        /** {@link Settlement#catchUp} ends it by what its session says. */
        SETTLE,
        /** Its refunds, which the payment provider confirms, are summed again. */
        RECOUNT,
        /** No rule knows what is right. */
        PERSON
    }

    private final Remedy remedy;

    PaymentIssue(Remedy remedy) {
        this.remedy = remedy;
    }

    public Remedy remedy() {
        return remedy;
    }
}
