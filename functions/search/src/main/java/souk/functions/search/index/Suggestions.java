package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import souk.catalogue.Category;
import souk.search.SearchSort;
import souk.search.Suggestion;

/** Completes what somebody types. For one thread. */
final class Suggestions {
    private static final int MOST_CATEGORIES = 2;
    private static final int MOST_WORDS = 3;

    /** Completions that are counted: those that most titles have. */
    private static final int MOST_COUNTED = 40;

    private final List<Segment> segments;
    private final Stems stems;
    private final QueryWords queryWords;
    private final Titles titles;

    Suggestions(List<Segment> segments, ShopLanguage language) {
        this.segments = segments;
        stems = new Stems(language);
        queryWords = new QueryWords(stems);
        titles = new Titles(segments);
    }

    /** Categories, then words, then products. */
    List<Suggestion> of(String typed, int limit) throws IOException {
        List<Token> tokens = new Tokens().of(typed);
        if (tokens.isEmpty()) {
            return List.of();
        }
        var suggestions = new ArrayList<Suggestion>();
        categories(tokens, suggestions);
        words(typed, tokens, suggestions);
        products(tokens, limit - suggestions.size(), suggestions);
        return suggestions.size() > limit ? suggestions.subList(0, limit) : suggestions;
    }

    private void categories(List<Token> tokens, List<Suggestion> suggestions) throws IOException {
        String beginning = String.join(" ", tokens.stream().map(Token::text).toList());
        Set<String> slugs = new TreeSet<>();
        for (Segment segment : segments) {
            TermsEnum each = segment.words(ProductFields.CATEGORY);
            for (BytesRef slug = each.next(); slug != null; slug = each.next()) {
                String category = slug.utf8ToString();
                if (named(category).startsWith(beginning) && count(each, segment.counting()) > 0) {
                    slugs.add(category);
                }
            }
        }
        slugs.stream()
                .limit(MOST_CATEGORIES)
                .map(slug -> new Suggestion.InCategory(new Category(slug), named(slug)))
                .forEach(suggestions::add);
    }

    private static String named(String slug) {
        return slug.replace('-', ' ');
    }

    private void words(String typed, List<Token> tokens, List<Suggestion> suggestions)
            throws IOException {
        Token last = tokens.getLast();
        if (last.character() || tokens.size() > QueryWords.MAX_WORDS) {
            return;
        }
        List<QueryWord> before = queryWords.of(tokens.subList(0, tokens.size() - 1));
        TextMatches among =
                TextMatches.typed(
                        segments,
                        before.stream().map(QueryWord::whole).toList(),
                        List.of(Place.values()));
        Map<String, Integer> counts = counts(last.text(), among);
        Set<String> shown = new HashSet<>(Set.of(stems.of(last.text())));
        List<String> best =
                counts.keySet().stream()
                        .sorted(
                                Comparator.<String>comparingInt(counts::get)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .filter(word -> shown.add(stems.of(word)))
                        .limit(MOST_WORDS)
                        .toList();
        for (String word : best) {
            String text = typed.substring(0, last.start()) + titles.unfolded(word);
            suggestions.add(new Suggestion.Words(text));
        }
    }

    /** How many of the products have each of the words that begin so in their titles. */
    private Map<String, Integer> counts(String beginning, TextMatches among) throws IOException {
        Map<String, Integer> listed = new HashMap<>();
        var prefix = new BytesRef(beginning);
        for (Segment segment : segments) {
            TermsEnum each = segment.words(Place.TITLE.words());
            BytesRef term = each.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && StringHelper.startsWith(term, prefix)) {
                listed.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
                term = each.next();
            }
        }
        List<String> most =
                listed.keySet().stream()
                        .sorted(
                                Comparator.<String>comparingInt(listed::get)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_COUNTED)
                        .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (String word : most) {
            int count = 0;
            for (int i = 0; i < segments.size(); i++) {
                TermsEnum each = segments.get(i).words(Place.TITLE.words());
                if (each.seekExact(new BytesRef(word))) {
                    count += count(each, among.segments().get(i).documents());
                }
            }
            if (count > 0) {
                counts.put(word, count);
            }
        }
        return counts;
    }

    private static int count(TermsEnum term, FixedBitSet counting) throws IOException {
        int count = 0;
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            count += counting.get(document) ? 1 : 0;
            document = documents.nextDoc();
        }
        return count;
    }

    private void products(List<Token> tokens, int most, List<Suggestion> suggestions)
            throws IOException {
        if (most <= 0) {
            return;
        }
        TextMatches matches =
                TextMatches.typed(segments, queryWords.of(tokens), List.of(Place.TITLE));
        var best = new BestProducts(SearchSort.RELEVANCE, most, null);
        for (int i = 0; i < segments.size(); i++) {
            Matching matching = matches.segments().get(i);
            var figures = new Figures(segments.get(i));
            FixedBitSet documents = matching.documents();
            for (int document = Segment.next(documents, 0);
                    document != Segment.NONE;
                    document = Segment.next(documents, document + 1)) {
                best.add(figures, document, matching.score(document));
            }
        }
        for (Position position : best.inOrder()) {
            String title = titles.of(position.product()).orElseThrow();
            suggestions.add(new Suggestion.OfProduct(position.product(), title));
        }
    }
}
