package souk.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names by which readers would take somebody for the shop's own people, whatever letters they are
 * spelled with. A name is read three times: with each digit and sign as the letter it looks like
 * ({@code 4dmin}), with a blank in its place ({@code Ann-Admin}), and without it ({@code st.aff}).
 * Only whole words count, so that nobody called Stafford is refused.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Confusable_Detection">Confusable detection,
 *     UTS 39</a>
 */
public final class ReservedNames {
    private static final String PEOPLE =
            "souk|staff|admins?|administrat(or|ors|ion)|sysadmin|webmaster|moderat(or|ors|ion)"
                    + "|supports?|officials?|help ?desk"
                    + "|(customer|client) ?(service|services|care|relations|success)"
                    + "|(the )?(shop|store|market|marketplace|service) ?(team|owner|manager|crew)";

    /** Several without a blank between them are a word too. */
    private static final Pattern RESERVED =
            Pattern.compile("(^| )(" + alike(PEOPLE) + ")(" + alike(PEOPLE) + "|team)*( |$)");

    /** Letters of other alphabets, each before the one that it looks like. */
    private static final String LOOK_ALIKES =
            // Cyrillic
            "аaвbгrеeзeиuіiјjкkмmнhоoпnрpсcтtуyхxѕsԁdԛqԝw"
                    // Greek
                    + "αaβbεeηnιiκkνvοoρpςcτtυuχxγyωw"
                    // Armenian
                    + "սuոnօoհhցgքf"
                    // Latin: without a dot, barred, and small capitals
                    + "ıiłiøođdħhŧtɑaɡgɩiʟiɪiᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

    /** Digits and signs that look like a letter, the same way. */
    private static final String LIKE_LETTERS = "0o1i3e4a5s7t@a$s!i|i";

    private ReservedNames() {}

    /** Whether readers would take who is called so for somebody of the shop. */
    public static boolean contain(String name) {
        String plain = plain(name);
        return isReserved(plain, LIKE_LETTERS, " ")
                || isReserved(plain, "", " ")
                || isReserved(plain, "", "");
    }

    private static boolean isReserved(String plain, String likeLetters, String otherSigns) {
        return RESERVED.matcher(words(letters(plain, likeLetters, otherSigns))).find();
    }

    /** In small letters, without accents and without what is not seen. */
    private static String plain(String name) {
        // Most names are ASCII, for which no table need be loaded.
        if (name.chars().allMatch(c -> c < 128)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String small = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .map(c -> look(LOOK_ALIKES, onItsOwn(c)))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The letter of a flag or on a dark square, which has no compatible form. */
    private static int onItsOwn(int c) {
        if (c >= 0x1F1E6 && c <= 0x1F1FF) {
            return 'a' + c - 0x1F1E6;
        }
        if (c >= 0x1F150 && c <= 0x1F169) {
            return 'a' + c - 0x1F150;
        }
        return c >= 0x1F170 && c <= 0x1F189 ? 'a' + c - 0x1F170 : c;
    }

    private static int look(String pairs, int c) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == c) {
                return pairs.charAt(i + 1);
            }
        }
        return c;
    }

    /** Words with one blank between them; letters that stand alone are one word together. */
    private static String words(String letters) {
        StringBuilder words = new StringBuilder();
        boolean aloneBefore = false;
        for (String word : letters.strip().split(" +")) {
            boolean alone = word.length() == 1;
            words.append(alone && aloneBefore ? "" : " ").append(word);
            aloneBefore = alone;
        }
        return words.toString();
    }

    private static String letters(String plain, String likeLetters, String otherSigns) {
        StringBuilder letters = new StringBuilder();
        plain.codePoints()
                .map(c -> look(likeLetters, c))
                .forEach(
                        c -> {
                            if (Character.isLetter(c)) {
                                letters.appendCodePoint(c);
                            } else {
                                letters.append(Character.isSpaceChar(c) ? " " : otherSigns);
                            }
                        });
        return alike(letters.toString());
    }

    /** A small L is taken for an i. */
    private static String alike(String text) {
        return text.replace('l', 'i');
    }
}
