package souk.functions.search.index;

import java.util.Set;

/**
 * One of the words that a product must have.
 *
 * @param typed as it was typed, folded
 * @param words it has this word when it has one of these
 * @param stems or a word of one of these stems
 * @param beginnings or a word that begins so; for the last words only
 * @param start where it begins in what was typed, in UTF-16 units
 * @param end behind its last unit
 * @param typos how many of its letters may be wrong when nothing matches as typed: 0 to 2
 */
record QueryWord(
        String typed,
        Set<String> words,
        Set<String> stems,
        Set<String> beginnings,
        int start,
        int end,
        int typos) {

    /** From so many letters one may be wrong. */
    private static final int ONE_WRONG_FROM = 4;

    /** From so many letters two may be wrong. */
    private static final int TWO_WRONG_FROM = 8;

    /** The same word, but not as a beginning. */
    QueryWord whole() {
        return new QueryWord(typed, words, stems, Set.of(), start, end, typos);
    }

    /** How many letters of a word may be wrong; none of a number. */
    static int typos(Token token) {
        String word = token.text();
        if (token.character() || word.codePoints().noneMatch(Character::isLetter)) {
            return 0;
        }
        int letters = word.codePointCount(0, word.length());
        return letters >= TWO_WRONG_FROM ? 2 : letters >= ONE_WRONG_FROM ? 1 : 0;
    }
}
