package souk.payment;

/** The payment provider does not give this money back at this time. */
public final class RefundNotNow extends RuntimeException {
    /** Why not. */
    public enum Cause {
        /** The payment is disputed, or its dispute was lost. */
        DISPUTED,
        /** The shop's balance does not suffice. */
        BALANCE
    }

    private final Cause why;

    public RefundNotNow(Cause why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
