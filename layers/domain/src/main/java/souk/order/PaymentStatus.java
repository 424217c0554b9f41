package souk.order;

/**
 * How the payment of an order stands. It moves down this list: an order that ended without payment
 * may still turn out paid, never the other way round. Only a refund that fails takes it back to
 * where it was before that money went.
 */
public enum PaymentStatus {
    PENDING("Pending"),
    FAILED("Failed"),
    CANCELLED("Cancelled"),
    PAID("Paid"),
    /** Some of it has gone back. */
    PARTIALLY_REFUNDED("PartiallyRefunded"),
    REFUNDED("Refunded");

    private final String word;

    PaymentStatus(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /** The status of that word. */
    public static PaymentStatus of(String word) {
        for (PaymentStatus status : values()) {
            if (status.word.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no payment status: " + word);
    }
}
