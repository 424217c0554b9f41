package souk.functions.search.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a segment when it is first needed, and then kept: the columns by the first
 * search, some 10 ms at 100,000 products, and the words of a place when somebody first mistypes
 * one, as long again. Whoever only builds the next index needs neither. Safe for use by many
 * threads.
 */
final class ReadOnce {
    private final LeafReader reader;
    private final Map<Place, Lexicon> lexicons = new EnumMap<>(Place.class);
    private @Nullable Columns columns;

    ReadOnce(LeafReader reader) {
        this.reader = reader;
    }

    synchronized Columns columns() throws IOException {
        Columns read = columns;
        if (read == null) {
            read = Columns.of(reader);
            columns = read;
        }
        return read;
    }

    synchronized Lexicon lexicon(Place place) throws IOException {
        Lexicon lexicon = lexicons.get(place);
        if (lexicon == null) {
            Terms terms = reader.terms(place.words());
            lexicon = Lexicon.of(terms == null ? TermsEnum.EMPTY : terms.iterator());
            lexicons.put(place, lexicon);
        }
        return lexicon;
    }
}
