package souk.shipping;

import java.util.Locale;
import java.util.regex.Pattern;
import souk.value.Malformed;

/**
 * The form in which postcodes are compared: letters and digits alone, in capitals. People write the
 * same code with and without blanks and hyphens: {@code sw1a 1aa} is {@code SW1A1AA}.
 */
final class Postcode {
    /** No country has longer ones. */
    static final int MAX_LENGTH = 10;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]+");

    private Postcode() {}

    /**
     * A whole postcode, or the first characters of one.
     *
     * @throws Malformed when nothing is left, when it is too long, or when it holds other
     *     characters; {@code what} names it in the message
     */
    static String plain(String what, String text) {
        String plain = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (plain.length() > MAX_LENGTH || !PLAIN.matcher(plain).matches()) {
            throw new Malformed(what + " must be 1 to " + MAX_LENGTH + " letters and digits");
        }
        return plain;
    }
}
