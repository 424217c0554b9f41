package souk.functions.mail.letter;

import java.text.Bidi;

/**
 * Text that people wrote, fit for a mail. Most of it was checked when it was written; here it is
 * made harmless whatever it is, since a line break in a subject starts another header.
 */
final class Clean {
    /** First strong isolate, and its end: the direction of what is between does not leak. */
    private static final String ISOLATE = "\u2068";

    private static final String END = "\u2069";

    private Clean() {}

    /** One line: line breaks are blanks, and what cannot be seen is gone. */
    static String line(String text) {
        return of(text, false).strip();
    }

    /** The same, but line breaks stay, each of them one {@code \n}. */
    static String lines(String text) {
        return of(text.replace("\r\n", "\n"), true).strip();
    }

    /**
     * A name within a sentence. Where it is written from right to left it does not turn the
     * sentence around.
     */
    static String name(String text) {
        String name = line(text).replaceAll("[\u2066-\u2069]", "");
        char[] letters = name.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? ISOLATE + name + END : name;
    }

    /** At most so many characters; what is left out is told. */
    static String shortened(String text, int longest) {
        int points = text.codePointCount(0, text.length());
        return points <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private static String of(String text, boolean breaks) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> breaks && c == '\n' ? c : visible(c))
                .filter(c -> c >= 0)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Negative for what is left out. */
    private static int visible(int c) {
        boolean separates = c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
        if (separates) {
            return ' ';
        }
        boolean turns = c >= 0x202A && c <= 0x202E;
        boolean noCharacter =
                (c & 0xFFFE) == 0xFFFE
                        || (c >= 0xFDD0 && c <= 0xFDEF)
                        || Character.getType(c) == Character.SURROGATE;
        return Character.isISOControl(c) || turns || noCharacter ? -1 : c;
    }
}
