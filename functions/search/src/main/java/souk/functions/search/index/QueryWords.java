package souk.functions.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes words to be found of what was typed. For one thread. */
final class QueryWords {
    /** Words that count; what is typed after them is ignored, so that no search is slow. */
    static final int MAX_WORDS = 16;

    private final Stems stems;

    QueryWords(Stems stems) {
        this.stems = stems;
    }

    /** The first words of what was typed, in order; none if it has only marks. */
    List<QueryWord> of(List<Token> tokens) {
        var words = new ArrayList<QueryWord>();
        int last = tokens.size() - 1;
        for (int i = 0; i <= last && words.size() < MAX_WORDS; i++) {
            Token token = tokens.get(i);
            if (!token.character()) {
                words.add(word(tokens, i, last));
            } else if (i < last && tokens.get(i + 1).link() == Token.Link.ADJACENT) {
                words.add(characters(token, tokens.get(i + 1)));
            } else if (token.link() != Token.Link.ADJACENT) {
                words.add(characters(token, null));
            }
        }
        return words;
    }

    private QueryWord word(List<Token> tokens, int at, int last) {
        Token token = tokens.get(at);
        Set<String> words = new LinkedHashSet<>(List.of(token.text()));
        Set<String> beginnings = new LinkedHashSet<>();
        if (at == last) {
            beginnings.add(token.text());
        }
        for (int first = Math.max(0, at - 1); first <= at && first < last; first++) {
            String joined = joined(tokens.get(first), tokens.get(first + 1));
            if (!joined.isEmpty()) {
                words.add(joined);
                if (first + 1 == last) {
                    beginnings.add(joined);
                }
            }
        }
        Set<String> stemmed = new LinkedHashSet<>();
        words.forEach(each -> stemmed.add(stems.of(each)));
        return new QueryWord(
                token.text(),
                words,
                stemmed,
                beginnings,
                token.start(),
                token.end(),
                QueryWord.typos(token));
    }

    /** "tea pot" also finds "teapot", and "t shirt" also "tshirt". */
    private static String joined(Token one, Token next) {
        String both = one.text() + next.text();
        boolean word =
                !one.character()
                        && !next.character()
                        && both.length() <= Folding.MAX_LENGTH
                        && both.codePoints().anyMatch(Character::isLetter);
        return word ? both : "";
    }

    private static QueryWord characters(Token one, @Nullable Token next) {
        String both = next == null ? one.text() : one.text() + next.text();
        int end = next == null ? one.end() : next.end();
        return new QueryWord(both, Set.of(both), Set.of(), Set.of(), one.start(), end, 0);
    }
}
