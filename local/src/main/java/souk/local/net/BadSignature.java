package souk.local.net;

/** A request that is not signed as AWS wants it; each service says no in words of its own. */
public final class BadSignature extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Fault {
        /** There is none, or none that can be read. */
        ABSENT,
        /** Another key made it, or it is of another request. */
        MISMATCH,
        /** It was made too long ago, or will be made. */
        SKEWED,
        /** It is of another body. */
        BODY
    }

    private final Fault fault;

    BadSignature(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
