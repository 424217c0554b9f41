package souk.proof.authorization;

import java.util.regex.Pattern;

/**
 * A cell of the matrix.
 *
 * @param status what the call is answered
 * @param asMissing whether the answer is, but for its request id, the one to a call about what is
 *     not there
 * @param names whether the caller may be told whose it is
 */
record Expectation(int status, boolean asMissing, boolean names) {
    private static final String AS_MISSING = " as missing";
    private static final String NAMING = " naming the owner";
    private static final Pattern CELL =
            Pattern.compile("([1-5]\\d\\d)( as missing| naming the owner)?");

    static Expectation of(String cell) {
        var matcher = CELL.matcher(cell);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a cell is a status, 'as missing' or 'naming the owner', not '" + cell + "'");
        }
        return new Expectation(
                Integer.parseInt(matcher.group(1)),
                cell.endsWith(AS_MISSING),
                cell.endsWith(NAMING));
    }

    boolean refuses() {
        return status >= 400;
    }

    @Override
    public String toString() {
        return status + (asMissing ? AS_MISSING : "") + (names ? NAMING : "");
    }
}
