package souk.functions.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
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
                while (document != Segment.NONE) {
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
        Position newest = null;
        for (Segment segment : segments) {
            TermsEnum words = segment.words(Place.TITLE.words());
            if (!words.seekExact(new BytesRef(word))) {
                continue;
            }
            var figures = new Figures(segment);
            PostingsEnum documents = words.postings(null, PostingsEnum.NONE);
            int found = Segment.NONE;
            int document = documents.nextDoc();
            while (document != Segment.NONE) {
                Position position =
                        segment.counting().get(document) ? newer(figures, document, newest) : null;
                if (position != null) {
                    newest = position;
                    found = document;
                }
                document = documents.nextDoc();
            }
            if (found != Segment.NONE) {
                unfolded = unfolded(read(segment, found), word);
            }
        }
        return unfolded;
    }

    private static @Nullable Position newer(Figures figures, int document, @Nullable Position than)
            throws IOException {
        long created = figures.created(document);
        if (than != null && created < than.created()) {
            return null;
        }
        var position = new Position(0, 0, created, figures.id(document));
        return than == null || position.compareTo(than) < 0 ? position : null;
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
