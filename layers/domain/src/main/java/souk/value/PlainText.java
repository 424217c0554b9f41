package souk.value;

import java.text.Normalizer;

/**
 * Text that people wrote, in any language: composed (Unicode NFC), without blanks around it,
 * without control characters and without marks that turn the direction of what follows. Joiners
 * stay, since scripts and emoji need them. What has been through here stays as it is when it comes
 * again.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode normalization forms</a>
 */
public final class PlainText {
    /** Most marks upon one character, as in the Stream-Safe Text Format (UAX #15). */
    private static final int MAX_MARKS = 30;

    /** The same before composing, which takes the time of their number squared. */
    private static final int MAX_RAW_MARKS = 4 * MAX_MARKS;

    private PlainText() {}

    /**
     * One line.
     *
     * @param longest in code points, after composing
     * @throws Malformed when nothing to be seen is left, when it is too long, or when it holds what
     *     it must not
     */
    public static String line(String what, String text, int longest) {
        return checked(what, composed(what, text), longest, false);
    }

    /** The same with line breaks, each of them one {@code \n}. */
    public static String lines(String what, String text, int longest) {
        return checked(what, composed(what, text.replace("\r\n", "\n")), longest, true);
    }

    private static String composed(String what, String text) {
        // Most text is ASCII, which is composed as it is; the tables need not be loaded for it.
        if (text.chars().allMatch(c -> c < 128)) {
            return text.strip();
        }
        requireFewMarks(what, text, MAX_RAW_MARKS);
        String composed = stripped(Normalizer.normalize(text, Normalizer.Form.NFC));
        requireFewMarks(what, composed, MAX_MARKS);
        return composed;
    }

    /** Without no-break spaces too, which {@link String#strip} leaves. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static void requireFewMarks(String what, String text, int most) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > most) {
                throw new Malformed(what + " must not stack marks on a character");
            }
        }
    }

    private static String checked(String what, String text, int longest, boolean breaks) {
        int points = text.codePointCount(0, text.length());
        if (points > longest || text.codePoints().noneMatch(PlainText::isSeen)) {
            throw new Malformed(what + " must be 1 to " + longest + " characters");
        }
        boolean fine = text.codePoints().allMatch(c -> isPlain(c) || (breaks && c == '\n'));
        if (!fine) {
            throw new Malformed(what + " must not contain control characters");
        }
        return text;
    }

    private static boolean isPlain(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean separates = c == 0x2028 || c == 0x2029;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !Character.isISOControl(c)
                && !turns
                && !separates
                && !noCharacter
                && Character.getType(c) != Character.SURROGATE;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSeen(int c) {
        return !isBlank(c) && Character.getType(c) != Character.FORMAT;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
