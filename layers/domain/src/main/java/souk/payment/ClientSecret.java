package souk.payment;

/**
 * Lets a browser pay one session. Handed to the shopper and to nobody else: never kept, never
 * logged, and not shown by {@link #toString}.
 */
public record ClientSecret(String value) {
    @Override
    public String toString() {
        return "a client secret";
    }
}
