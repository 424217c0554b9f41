package souk.functions.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms under which a text is found.
 *
 * @param words folded words, compounds with and without their hyphens, and for scripts without
 *     spaces each character and each two
 * @param stems of those words that have another
 */
record TextTerms(Set<String> words, Set<String> stems) {
    static TextTerms of(List<Token> tokens, Stems stems) {
        Set<String> words = new LinkedHashSet<>();
        Token before = null;
        var compound = new StringBuilder();
        for (Token token : tokens) {
            words.add(token.text());
            if (token.text().indexOf('.') >= 0) {
                words.add(token.text().replace(".", ""));
            }
            if (before != null && joins(before, token)) {
                words.add(before.text() + token.text());
                words.add(compound.append(token.text()).toString());
            } else {
                compound.setLength(0);
                compound.append(token.text());
            }
            if (token.character()) {
                compound.setLength(0);
            }
            before = token;
        }
        Set<String> others = new LinkedHashSet<>();
        for (String word : words) {
            others.add(stems.of(word));
        }
        others.removeAll(words);
        return new TextTerms(words, others);
    }

    private static boolean joins(Token before, Token token) {
        if (before.character() || token.character()) {
            return before.character() && token.character() && token.link() == Token.Link.ADJACENT;
        }
        return token.link() == Token.Link.HYPHEN;
    }
}
