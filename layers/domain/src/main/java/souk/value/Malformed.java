package souk.value;

/**
 * A value that cannot be what it claims to be, such as a quantity of 0. Thrown by the constructors
 * of domain types; the message is written for whoever sent the value.
 */
public final class Malformed extends IllegalArgumentException {
    public Malformed(String message) {
        super(message);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
