package souk.functions.search.index;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes words equal that differ only in case, accents or width. Marks of Latin, Greek, Cyrillic,
 * Hebrew and Arabic words are dropped; those of Indic and Thai words are vowels, and those of kana
 * make another consonant, so they stay.
 */
public final class Folding {
    /** In UTF-16 units; what is longer is cut, so that no word is slow to look for. */
    static final int MAX_LENGTH = 48;

    private static final int VOICED = 0x3099;
    private static final int HALF_VOICED = 0x309A;

    /** ASCIIFoldingFilter makes at most 4 characters of one. */
    private static final int LONGEST_FOLD = 4;

    private Folding() {}

    /** The folded word, which may be empty. */
    public static String fold(String word) {
        if (ascii(word)) {
            return cut(lower(word));
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        var kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(Folding::kept)
                .map(Folding::lower)
                .forEach(kept::appendCodePoint);
        return cut(Normalizer.normalize(plainLatin(kept.toString()), Normalizer.Form.NFC));
    }

    /** In small letters, by the same rule for every language. */
    static String lower(String word) {
        var small = new StringBuilder(word.length());
        word.codePoints().map(Folding::lower).forEach(small::appendCodePoint);
        return small.toString();
    }

    private static int lower(int character) {
        int small = Character.toLowerCase(character);
        return small == 'ς' ? 'σ' : small;
    }

    private static boolean ascii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static boolean kept(int character) {
        if (character == VOICED || character == HALF_VOICED) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.ENCLOSING_MARK -> false;
            case Character.NON_SPACING_MARK ->
                    switch (UnicodeScript.of(character)) {
                        case INHERITED, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> false;
                        default -> true;
                    };
            default -> true;
        };
    }

    /** Letters that do not decompose, such as ß, ø, æ and ł, as Lucene folds them. */
    private static String plainLatin(String word) {
        if (ascii(word)) {
            return word;
        }
        char[] from = word.toCharArray();
        char[] to = new char[from.length * LONGEST_FOLD];
        int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
        return new String(to, 0, length);
    }

    private static String cut(String word) {
        if (word.length() <= MAX_LENGTH) {
            return word;
        }
        boolean inPair = Character.isHighSurrogate(word.charAt(MAX_LENGTH - 1));
        return word.substring(0, inPair ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
