package souk.payment;

/** The payment provider will never give this money back by such a refund. */
public final class RefundRefused extends RuntimeException {
    public RefundRefused(String code) {
        super(code, null, false, false);
    }
}
