package souk.functions.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Splits texts by Unicode's rules for words (UAX 29). For one thread. */
final class Tokens {
    private static final Set<String> WITHOUT_SPACES =
            Set.of("<SOUTHEAST_ASIAN>", "<IDEOGRAPHIC>", "<HIRAGANA>", "<KATAKANA>", "<HANGUL>");
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC\uFF07`";

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    private final TypeAttribute type = tokenizer.getAttribute(TypeAttribute.class);

    /** The tokens of a text, in order. */
    List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int end = -1;
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                Token.Link link = link(text, end, offset.startOffset());
                if (WITHOUT_SPACES.contains(type.type())) {
                    characters(tokens, link);
                } else {
                    parts(tokens, text, link);
                }
                end = offset.endOffset();
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private static Token.Link link(String text, int end, int start) {
        if (start == end) {
            return Token.Link.ADJACENT;
        }
        boolean hyphen = end >= 0 && start == end + 1 && HYPHENS.indexOf(text.charAt(end)) >= 0;
        return hyphen ? Token.Link.HYPHEN : Token.Link.NONE;
    }

    private void characters(List<Token> tokens, Token.Link first) {
        Token.Link link = first;
        for (int character : Folding.fold(term.toString()).codePoints().toArray()) {
            String text = Character.toString(character);
            tokens.add(new Token(text, offset.startOffset(), offset.endOffset(), link, true));
            link = Token.Link.ADJACENT;
        }
    }

    /** A word that holds apostrophes or dots comes as several, but "3.5" is one. */
    private void parts(List<Token> tokens, String text, Token.Link first) {
        int end = offset.endOffset();
        Token.Link link = first;
        int from = offset.startOffset();
        for (int i = from; i <= end; i++) {
            if (i < end && (inWord(text, i) || inNumber(text, i, end))) {
                continue;
            }
            String part = Folding.fold(text.substring(from, i)).replace(',', '.');
            if (!part.isEmpty() && !elided(text, from, i)) {
                tokens.add(new Token(part, from, i, link, false));
                link = Token.Link.HYPHEN;
            }
            from = i + 1;
        }
    }

    private static boolean inWord(String text, int at) {
        return switch (Character.getType(text.codePointAt(at))) {
            case Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    false;
            default -> APOSTROPHES.indexOf(text.charAt(at)) < 0;
        };
    }

    private static boolean inNumber(String text, int at, int end) {
        char mark = text.charAt(at);
        return (mark == '.' || mark == ',')
                && at > 0
                && at + 1 < end
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    /** The s of "Sam's", the l of "l'huile": a letter that an apostrophe cuts off from a word. */
    private boolean elided(String text, int from, int to) {
        boolean before = from > offset.startOffset() && apostrophe(text, from - 1);
        boolean after = to < offset.endOffset() && apostrophe(text, to);
        return text.codePointCount(from, to) == 1
                && (before || after)
                && offset.endOffset() - offset.startOffset() > 3;
    }

    private static boolean apostrophe(String text, int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0;
    }
}
