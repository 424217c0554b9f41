package souk.functions.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reduces words to their stems. For one thread. */
final class Stems {
    private final OneWord word = new OneWord();
    private final TokenStream stems;
    private final CharTermAttribute stem;

    Stems(ShopLanguage language) {
        stems = language.stems(word);
        stem = stems.getAttribute(CharTermAttribute.class);
    }

    /** The stem of a folded word; the word itself, if its language has no rule for it. */
    String of(String folded) {
        word.next = folded;
        try {
            stems.reset();
            stems.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
