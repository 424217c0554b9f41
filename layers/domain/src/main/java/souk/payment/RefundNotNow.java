package souk.payment;

/**
 * The payment provider does not give this money back at this time: the payment is disputed, or the
 * shop's balance does not suffice.
 */
public final class RefundNotNow extends RuntimeException {
    public RefundNotNow(String code) {
        super(code, null, false, false);
    }
}
