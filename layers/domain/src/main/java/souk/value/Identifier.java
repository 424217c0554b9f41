package souk.value;

/**
 * The form of every identifier: 1 to 128 of ASCII letters, digits, {@code -} and {@code _}. Safe in
 * a path, a key and a log as it is.
 */
public final class Identifier {
    public static final int MAX_LENGTH = 128;

    private Identifier() {}

    /**
     * Returns the value.
     *
     * @throws Malformed when it has another form; {@code what} names it in the message
     */
    public static String require(String what, String value) {
        return require(what, value, MAX_LENGTH);
    }

    /** The same for identifiers that are made of others, and so may be longer. */
    public static String require(String what, String value, int longest) {
        if (value.isEmpty() || value.length() > longest || !isPlain(value)) {
            throw new Malformed(
                    what + " must be 1 to " + longest + " of letters, digits, '-' and '_'");
        }
        return value;
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-'
                            || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
