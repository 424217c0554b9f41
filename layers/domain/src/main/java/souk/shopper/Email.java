package souk.shopper;

import java.util.regex.Pattern;
import souk.value.Malformed;

/**
 * An address to send a receipt to, at most 254 characters (RFC 5321). Only its shape is looked at:
 * whether it exists, a letter tells. Its text is not shown by {@link #toString}.
 */
public record Email(String value) {
    private static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}.]+(\\.[^\\s@\\p{Cntrl}.]+)+");

    public Email {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new Malformed("email must be an address such as name@example.org");
        }
    }

    @Override
    public String toString() {
        return "an address";
    }
}
