package souk.functions.search.index;

/**
 * A word of a text, or one character of a text without spaces between words.
 *
 * @param text folded
 * @param start where it begins in the text, in UTF-16 units
 * @param end behind its last unit
 * @param link how it hangs together with the token before
 * @param character whether it is of a script that has no spaces, and so neither stems nor typing
 *     errors
 */
record Token(String text, int start, int end, Link link, boolean character) {
    enum Link {
        /** White space or a mark is between them. */
        NONE,
        /** Only a hyphen, an apostrophe or a dot is between them, as in "t-shirt". */
        HYPHEN,
        /** Nothing is between them: characters of one run. */
        ADJACENT
    }
}
