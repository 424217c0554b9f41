package souk.functions.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import souk.catalogue.ProductId;

/** The titles as their sellers wrote them. For one thread. */
final class Titles {
    private static final Set<String> ONLY_TITLE = Set.of(ProductFields.TITLE);

    private final List<Segment> segments;
    private final Tokens tokens = new Tokens();

    Titles(List<Segment> segments) {
        this.segments = segments;
    }

    /** The title of a product that counts. */
    Optional<String> of(ProductId product) throws IOException {
        for (Segment segment : segments) {
            TermsEnum ids = segment.words(ProductFields.ID);
            if (ids.seekExact(new BytesRef(product.value()))) {
                PostingsEnum documents = ids.postings(null, PostingsEnum.NONE);
                int document = documents.nextDoc();
                while (document != DocIdSetIterator.NO_MORE_DOCS) {
                    if (segment.counting().get(document)) {
                        return Optional.of(read(segment, document));
                    }
                    document = documents.nextDoc();
                }
            }
        }
        return Optional.empty();
    }

    /** A folded word with its accents, as the newest title has it that has the word. */
    String unfolded(String word) throws IOException {
        String unfolded = word;
        long newest = Long.MIN_VALUE;
        for (Segment segment : segments) {
            TermsEnum words = segment.words(Place.TITLE.words());
            if (!words.seekExact(new BytesRef(word))) {
                continue;
            }
            NumericDocValues created = segment.reader().getNumericDocValues(ProductFields.CREATED);
            PostingsEnum documents = words.postings(null, PostingsEnum.NONE);
            int found = DocIdSetIterator.NO_MORE_DOCS;
            int document = documents.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                if (segment.counting().get(document)
                        && created.advanceExact(document)
                        && created.longValue() > newest) {
                    newest = created.longValue();
                    found = document;
                }
                document = documents.nextDoc();
            }
            if (found != DocIdSetIterator.NO_MORE_DOCS) {
                unfolded = unfolded(read(segment, found), word);
            }
        }
        return unfolded;
    }

    private String unfolded(String title, String word) {
        for (Token token : tokens.of(title)) {
            if (token.text().equals(word)) {
                return title.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    private static String read(Segment segment, int document) throws IOException {
        String title =
                segment.reader()
                        .storedFields()
                        .document(document, ONLY_TITLE)
                        .get(ProductFields.TITLE);
        return title == null ? "" : title;
    }
}
