package souk.proof.authorization;

import java.util.regex.Pattern;

/**
 * A cell of the matrix.
 *
 * @param status what the call is answered
 * @param asMissing whether the answer is, but for its request id, the one to a call about what is
 *     not there
 */
record Expectation(int status, boolean asMissing) {
    private static final Pattern CELL = Pattern.compile("([1-5]\\d\\d)( as missing)?");

    static Expectation of(String cell) {
        var matcher = CELL.matcher(cell);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a cell is a status, or a status 'as missing', not '" + cell + "'");
        }
        return new Expectation(Integer.parseInt(matcher.group(1)), matcher.group(2) != null);
    }

    boolean refuses() {
        return status >= 400;
    }

    @Override
    public String toString() {
        return status + (asMissing ? " as missing" : "");
    }
}
