package souk.functions.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents of one segment that have all words, and their scores. It goes through the
 * places and kinds of a match from the best to the least, so the first hit of a document is its
 * best. For one thread.
 */
final class Matching {
    /** To skip in a list of documents costs about as much as to read so many of them. */
    private static final int SKIP = 16;

    private final Segment segment;
    private final List<Place> places;
    private final short[] scores;
    private FixedBitSet documents;
    private int count;
    private @Nullable PostingsEnum reused;

    Matching(Segment segment, List<Place> places) {
        this.segment = segment;
        this.places = places;
        documents = segment.counting();
        count = documents.cardinality();
        scores = new short[documents.length()];
    }

    /** The documents that have all words up to now; not to be changed. */
    FixedBitSet documents() {
        return documents;
    }

    /** How many they are. */
    int count() {
        return count;
    }

    int score(int document) {
        return scores[document];
    }

    /** Keeps the documents that have a word. */
    void require(QueryWord word, boolean forgiving) throws IOException {
        if (count == 0) {
            return;
        }
        var hits = new Hits();
        for (Place place : places) {
            TermsEnum words = segment.words(place.words());
            hits.terms(words, word.words(), Match.EXACT.points(place));
            hits.terms(words, word.stems(), Match.STEM.points(place));
            hits.terms(segment.words(place.stems()), word.stems(), Match.STEM.points(place));
            for (String beginning : word.beginnings()) {
                hits.beginnings(words, new BytesRef(beginning), Match.PREFIX.points(place));
            }
            if (forgiving && word.typos() > 0) {
                hits.misspelled(words, word, place);
            }
        }
        documents = hits.documents;
        count = hits.count;
    }

    /** The documents that have one word; each gets points once. */
    private final class Hits {
        private final FixedBitSet documents = new FixedBitSet(scores.length);
        private int count;

        private void terms(TermsEnum each, Iterable<String> terms, int points) throws IOException {
            for (String term : terms) {
                if (each.seekExact(new BytesRef(term))) {
                    add(each, points);
                }
            }
        }

        private void beginnings(TermsEnum each, BytesRef beginning, int points) throws IOException {
            if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
                return;
            }
            BytesRef term = each.term();
            while (term != null && StringHelper.startsWith(term, beginning)) {
                add(each, points);
                term = each.next();
            }
        }

        private void misspelled(TermsEnum each, QueryWord word, Place place) throws IOException {
            var near = segment.lexicon(place).near(word.typed(), word.typos());
            for (Match kind : Lexicon.KINDS) {
                for (String term : near.getOrDefault(kind, List.of())) {
                    if (each.seekExact(new BytesRef(term))) {
                        add(each, kind.points(place));
                    }
                }
            }
        }

        private void add(TermsEnum term, int points) throws IOException {
            if (count == Matching.this.count) {
                return;
            }
            PostingsEnum list = term.postings(reused, PostingsEnum.NONE);
            reused = list;
            if ((long) Matching.this.count * SKIP < term.docFreq()) {
                skip(list, points);
                return;
            }
            int document = list.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                if (Matching.this.documents.get(document)) {
                    add(document, points);
                }
                document = list.nextDoc();
            }
        }

        private void skip(PostingsEnum list, int points) throws IOException {
            FixedBitSet left = Matching.this.documents;
            int wanted = Segment.next(left, 0);
            while (wanted != Segment.NONE) {
                int document = list.docID() < wanted ? list.advance(wanted) : list.docID();
                if (document == wanted) {
                    add(document, points);
                    wanted = Segment.next(left, wanted + 1);
                } else {
                    wanted = document == Segment.NONE ? document : Segment.next(left, document);
                }
            }
        }

        private void add(int document, int points) {
            if (!documents.getAndSet(document)) {
                count++;
                scores[document] += (short) points;
            }
        }
    }
}
