package souk.search;

import java.text.Normalizer;
import souk.value.Malformed;

/**
 * What somebody typed into the search box: at most 200 characters, without leading, trailing or
 * repeated white space, in Unicode's form NFC. Empty for everything. It holds no operators: each
 * word of it is a word.
 */
public record SearchText(String value) {
    /** In characters as Unicode counts them (code points), after trimming. */
    public static final int MAX_LENGTH = 200;

    /** Nothing was typed: all products. */
    public static final SearchText EMPTY = new SearchText("");

    public SearchText {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (!fits(value)) {
            throw new Malformed("q must be at most 200 characters");
        }
        if (value.codePoints().anyMatch(SearchText::isControl)) {
            throw new Malformed("q must not contain control characters");
        }
    }

    /** Whether a text is short enough to be searched for. */
    public static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH;
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
