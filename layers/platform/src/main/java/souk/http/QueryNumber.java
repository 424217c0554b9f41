package souk.http;

import souk.value.Malformed;

/** A whole number as a query has it: ASCII digits without leading zeros. */
final class QueryNumber {
    /** So many digits always fit into a long. */
    private static final int MAX_DIGITS = 18;

    private QueryNumber() {}

    /**
     * The number.
     *
     * @param name of the parameter, for the message
     * @param least 0 or more
     * @throws Malformed when it is none, or out of bounds
     */
    static long of(String name, String text, long least, long most) {
        // Long.parseLong would also take a sign and the digits of other scripts.
        boolean digits =
                text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        long number = digits ? Long.parseLong(text) : -1;
        if (number < least || number > most || !text.equals(Long.toString(number))) {
            throw new Malformed(name + " must be " + least + " to " + most);
        }
        return number;
    }
}
