package souk.value;

/**
 * A value that cannot be what it claims to be, such as a quantity of 0. Thrown by the constructors
 * of domain types; the message is written for whoever sent the value.
 */
public final class Malformed extends IllegalArgumentException {
    private final String field;

    public Malformed(String message) {
        this("", message);
    }

    /** One part of the value is what is wrong with it. */
    public Malformed(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Which part of the value is wrong; empty for all of it. */
    public String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
