package souk.functions.search.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * The words of each place in a segment, read when somebody first mistypes one: at 100,000 products
 * that takes some 10 ms. Safe for use by many threads.
 */
final class Lexicons {
    private final LeafReader reader;
    private final Map<Place, Lexicon> read = new EnumMap<>(Place.class);

    Lexicons(LeafReader reader) {
        this.reader = reader;
    }

    synchronized Lexicon of(Place place) throws IOException {
        Lexicon lexicon = read.get(place);
        if (lexicon == null) {
            Terms terms = reader.terms(place.words());
            lexicon = Lexicon.of(terms == null ? TermsEnum.EMPTY : terms.iterator());
            read.put(place, lexicon);
        }
        return lexicon;
    }
}
