package souk.functions.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import souk.catalogue.ProductId;
import souk.search.SearchQuery;
import souk.search.SearchResult;
import souk.search.SearchText;
import souk.search.Suggestion;

/**
 * Searches a base and what changed since as one index. Making one takes a look-up for each hidden
 * product. Safe for use by many threads.
 */
public final class ProductSearch {
    private static final String UNREADABLE = "an index in memory could not be read";

    private final List<Segment> segments;
    private final ShopLanguage language;
    private final int digits;

    /**
     * Of both.
     *
     * @param base all products at some time; empty while there is no base
     * @param changed the products that were changed since, as they are now
     * @param hidden products that are as they are in {@code changed}, or not at all: the base does
     *     not count for them
     */
    public ProductSearch(ProductIndex base, ProductIndex changed, Set<ProductId> hidden) {
        language = base.language();
        digits = Math.max(base.digits(), changed.digits());
        segments = new ArrayList<>();
        try {
            for (Segment segment : base.segments()) {
                segments.add(segment.without(hidden));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
        segments.addAll(changed.segments());
    }

    /**
     * One page. What was typed and has no letters or digits finds nothing; only the first 16 words
     * count.
     *
     * @throws souk.value.Malformed when the position is not one of this sort
     */
    public SearchResult search(SearchQuery query) {
        Position after = query.after().map(text -> Position.of(text, query.sort())).orElse(null);
        boolean forgiving = query.after().map(Position::corrected).orElse(false);
        try {
            List<QueryWord> words = words(query.text());
            if (words.isEmpty() && !query.text().isEmpty()) {
                return page(query, new TextMatches(List.of(), false), List.of(), after);
            }
            TextMatches matches =
                    forgiving
                            ? TextMatches.meant(segments, words)
                            : after == null
                                    ? TextMatches.find(segments, words)
                                    : TextMatches.typed(segments, words, List.of(Place.values()));
            return page(query, matches, words, after);
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    /** At most so many, best first; none for an empty text. */
    public List<Suggestion> suggest(SearchText text, int limit) {
        try {
            return new Suggestions(segments, language).of(text.value(), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    private List<QueryWord> words(SearchText text) {
        return new QueryWords(new Stems(language)).of(new Tokens().of(text.value()));
    }

    private SearchResult page(
            SearchQuery query, TextMatches matches, List<QueryWord> words, @Nullable Position after)
            throws IOException {
        var facets = new FacetCounts(digits);
        var best = new BestProducts(query.sort(), query.limit() + 1, after);
        long total = 0;
        for (int i = 0; i < matches.segments().size(); i++) {
            Matching matching = matches.segments().get(i);
            var figures = new Figures(segments.get(i));
            var filters = new Filters(query.filters(), figures.columns);
            var counts = facets.new InSegment(figures.columns, filters);
            FixedBitSet documents = matching.documents();
            int document = Segment.next(documents, 0);
            while (document != Segment.NONE) {
                int open = filters.open(document);
                counts.add(document, open);
                if (open == Filters.ALL) {
                    total++;
                    best.add(figures, document, matching.score(document));
                }
                document = Segment.next(documents, document + 1);
            }
            counts.finish();
        }
        List<Position> found = best.inOrder();
        boolean more = found.size() > query.limit();
        List<Position> shown = more ? found.subList(0, query.limit()) : found;
        Optional<String> next =
                more
                        ? Optional.of(shown.getLast().text(query.sort(), matches.corrected()))
                        : Optional.empty();
        return new SearchResult(
                shown.stream().map(Position::product).toList(),
                total,
                facets.facets(),
                matches.corrected() && matches.count() > 0
                        ? Optional.of(
                                new Spelling(segments, matches)
                                        .corrected(query.text().value(), words))
                        : Optional.empty(),
                next);
    }
}
