package souk.payment;

/** The money could not go back to where it came from, and will not. */
public final class RefundFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RefundFailed() {
        super("a refund failed");
    }
}
