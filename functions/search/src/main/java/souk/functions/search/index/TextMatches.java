package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The documents that have all words.
 *
 * @param segments in the order of those that were searched
 * @param corrected whether typing errors were forgiven
 */
record TextMatches(List<Matching> segments, boolean corrected) {

    /** Of more words none is corrected: that many are a title that was copied, not typed. */
    private static final int MAX_CORRECTED = 8;

    /** Finds words as they are typed; if nothing has them all, also as they may be meant. */
    static TextMatches find(List<Segment> segments, List<QueryWord> words) throws IOException {
        TextMatches typed = typed(segments, words, List.of(Place.values()));
        boolean correctable =
                words.size() <= MAX_CORRECTED && words.stream().anyMatch(word -> word.typos() > 0);
        return typed.count() == 0 && correctable ? meant(segments, words) : typed;
    }

    static TextMatches typed(List<Segment> segments, List<QueryWord> words, List<Place> places)
            throws IOException {
        return search(segments, words, places, false);
    }

    static TextMatches meant(List<Segment> segments, List<QueryWord> words) throws IOException {
        return search(segments, words, List.of(Place.values()), true);
    }

    private static TextMatches search(
            List<Segment> segments, List<QueryWord> words, List<Place> places, boolean forgiving)
            throws IOException {
        var matches = new ArrayList<Matching>();
        for (Segment segment : segments) {
            matches.add(new Matching(segment, places));
        }
        var all = new TextMatches(matches, forgiving);
        for (QueryWord word : rarestFirst(segments, words)) {
            if (all.count() == 0) {
                break;
            }
            for (Matching segment : matches) {
                segment.require(word, forgiving);
            }
        }
        return all;
    }

    /** The first words leave few documents, in which the others are soon found. */
    private static List<QueryWord> rarestFirst(List<Segment> segments, List<QueryWord> words)
            throws IOException {
        Map<QueryWord, Long> sizes = new HashMap<>();
        for (QueryWord word : words) {
            sizes.put(word, word.beginnings().isEmpty() ? size(segments, word) : Long.MAX_VALUE);
        }
        return words.stream().sorted(Comparator.comparing(sizes::get)).toList();
    }

    private static long size(List<Segment> segments, QueryWord word) throws IOException {
        long size = 0;
        for (Segment segment : segments) {
            for (Place place : Place.values()) {
                TermsEnum each = segment.words(place.words());
                for (String one : word.words()) {
                    size += each.seekExact(new BytesRef(one)) ? each.docFreq() : 0;
                }
            }
        }
        return size;
    }

    /** How many documents they are. */
    long count() {
        long count = 0;
        for (Matching segment : segments) {
            count += segment.count();
        }
        return count;
    }
}
