package souk.functions.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reduces words to their stems. For one thread. */
final class Stems {
    private final OneWord word = new OneWord();
    private final boolean portuguese;
    private final TokenStream stems;
    private final CharTermAttribute stem;

    Stems(ShopLanguage language) {
        portuguese = language == ShopLanguage.PORTUGUESE;
        stems = language.stems(word);
        stem = stems.getAttribute(CharTermAttribute.class);
    }

    /** The stem of a folded word; the word itself, if its language has no rule for it. */
    String of(String folded) {
        word.next = portuguese ? singular(folded) : folded;
        try {
            stems.reset();
            stems.incrementToken();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lucene's rule for "botões" and "botão" looks for the accent, which is folded by then. */
    private static String singular(String folded) {
        boolean plural = folded.endsWith("oes") || folded.endsWith("aes");
        return plural ? folded.substring(0, folded.length() - "oes".length()) + "ao" : folded;
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
