package souk.shipping;

import java.util.regex.Pattern;
import souk.value.Malformed;

/**
 * A number that a carrier may call: 3 to 30 digits and what people write between them. Not shown by
 * {@link #toString}.
 */
public record Phone(String text) {
    private static final Pattern SHAPE = Pattern.compile("\\+?[0-9][0-9 ()./-]{1,28}[0-9]");

    public Phone {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed("phone must be a number such as +351 21 123 4567");
        }
    }

    @Override
    public String toString() {
        return "a phone number";
    }
}
