package souk.value;

import java.text.Normalizer;

/**
 * Text that people wrote, in any language: composed (Unicode NFC), without blanks around it,
 * without control characters and without marks that turn the direction of what follows. Joiners
 * stay, since scripts and emoji need them.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode normalization forms</a>
 */
public final class PlainText {
    private PlainText() {}

    /**
     * One line.
     *
     * @param longest in code points, after composing
     * @throws Malformed when nothing is left, when it is too long, or when it holds what it must
     *     not
     */
    public static String line(String what, String text, int longest) {
        return checked(what, composed(text), longest, false);
    }

    /** The same with line breaks, each of them one {@code \n}. */
    public static String lines(String what, String text, int longest) {
        return checked(what, composed(text.replace("\r\n", "\n")), longest, true);
    }

    private static String composed(String text) {
        // Most text is ASCII, which is composed as it is; the tables need not be loaded for it.
        boolean ascii = text.chars().allMatch(c -> c < 128);
        return (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFC)).strip();
    }

    private static String checked(String what, String text, int longest, boolean breaks) {
        int points = text.codePointCount(0, text.length());
        if (points == 0 || points > longest) {
            throw new Malformed(what + " must be 1 to " + longest + " characters");
        }
        boolean fine = text.codePoints().allMatch(c -> isPlain(c) || (breaks && c == '\n'));
        if (!fine) {
            throw new Malformed(what + " must not hold control characters");
        }
        return text;
    }

    private static boolean isPlain(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean separates = c == 0x2028 || c == 0x2029;
        return !Character.isISOControl(c)
                && !turns
                && !separates
                && Character.getType(c) != Character.SURROGATE
                && (c & 0xFFFE) != 0xFFFE;
    }
}
