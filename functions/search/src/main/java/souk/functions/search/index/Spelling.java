package souk.functions.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import souk.search.SearchText;

/** Tells how the best product spells what somebody mistyped. For one thread. */
final class Spelling {
    private final List<Segment> segments;
    private final TextMatches matches;

    Spelling(List<Segment> segments, TextMatches matches) {
        this.segments = segments;
        this.matches = matches;
    }

    /** What was typed, with the words of the product that matches best, before any filter. */
    String corrected(String typed, List<QueryWord> words) throws IOException {
        int segment = -1;
        int document = -1;
        Position first = null;
        for (int i = 0; i < segments.size(); i++) {
            Matching matching = matches.segments().get(i);
            var figures = new Figures(segments.get(i));
            FixedBitSet documents = matching.documents();
            for (int each = Segment.next(documents, 0);
                    each != Segment.NONE;
                    each = Segment.next(documents, each + 1)) {
                int score = matching.score(each);
                if (first == null || score >= first.first()) {
                    var position = new Position(score, 0, figures.created(each), figures.id(each));
                    if (first == null || position.compareTo(first) < 0) {
                        first = position;
                        segment = i;
                        document = each;
                    }
                }
            }
        }
        return first == null ? typed : as(segments.get(segment), document, typed, words);
    }

    private String as(Segment segment, int document, String typed, List<QueryWord> words)
            throws IOException {
        var titles = new Titles(segments);
        var text = new StringBuilder();
        int end = 0;
        for (QueryWord word : words) {
            if (word.typos() > 0 && !typed(segment, document, word)) {
                text.append(typed, end, word.start());
                text.append(titles.unfolded(meant(segment, document, word)));
                end = word.end();
            }
        }
        String whole = text.append(typed, end, typed.length()).toString();
        // Searching for it must be possible; what was typed finds the same.
        return SearchText.fits(whole) ? whole : typed;
    }

    private static boolean typed(Segment segment, int document, QueryWord word) throws IOException {
        for (Place place : Place.values()) {
            TermsEnum terms = segment.words(place.words());
            if (has(terms, document, word.words())
                    || has(terms, document, word.stems())
                    || has(segment.words(place.stems()), document, word.stems())
                    || begins(terms, document, word.beginnings())) {
                return true;
            }
        }
        return false;
    }

    private static String meant(Segment segment, int document, QueryWord word) throws IOException {
        for (Place place : Place.values()) {
            TermsEnum terms = segment.words(place.words());
            var near = segment.lexicon(place).near(word.typed(), word.typos());
            for (Match kind : Lexicon.KINDS) {
                for (String term : near.getOrDefault(kind, List.of())) {
                    if (has(terms, document, List.of(term))) {
                        return term;
                    }
                }
            }
        }
        return word.typed();
    }

    private static boolean has(TermsEnum each, int document, Iterable<String> terms)
            throws IOException {
        for (String term : terms) {
            if (each.seekExact(new BytesRef(term)) && listed(each, document)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(TermsEnum each, int document, Iterable<String> beginnings)
            throws IOException {
        for (String beginning : beginnings) {
            var prefix = new BytesRef(beginning);
            BytesRef term = each.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && StringHelper.startsWith(term, prefix)) {
                if (listed(each, document)) {
                    return true;
                }
                term = each.next();
            }
        }
        return false;
    }

    private static boolean listed(TermsEnum term, int document) throws IOException {
        return term.postings(null, PostingsEnum.NONE).advance(document) == document;
    }
}
