package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The words of an index that differ from a word in so few letters that they may be meant. */
final class Misspelled {
    /** The kinds of match that it adds, the best first. */
    static final List<Match> KINDS = List.of(Match.ONE_WRONG, Match.TWO_WRONG);

    private final String word;
    private final int typos;
    private final CompiledAutomaton near;

    /**
     * The words near one.
     *
     * @param typos how many letters may be wrong, 1 or 2
     */
    Misspelled(String word, int typos) {
        this.word = word;
        this.typos = typos;
        near =
                new CompiledAutomaton(
                        new LevenshteinAutomata(word, true).toAutomaton(typos), true, false);
    }

    /** In order; those of {@code TWO_WRONG} have exactly two. */
    List<String> terms(Segment segment, Place place, Match kind) throws IOException {
        var found = new ArrayList<String>();
        int wrong = kind == Match.ONE_WRONG ? 1 : 2;
        Terms terms = segment.reader().terms(place.words());
        if (terms == null || wrong > typos) {
            return found;
        }
        TermsEnum each = near.getTermsEnum(terms);
        BytesRef term = each.next();
        while (term != null) {
            String candidate = term.utf8ToString();
            if (distance(candidate) == wrong) {
                found.add(candidate);
            }
            term = each.next();
        }
        return found;
    }

    /** How many letters differ: wrong, missing, too many, or two neighbours swapped. */
    int distance(String other) {
        return distance(word.codePoints().toArray(), other.codePoints().toArray());
    }

    private static int distance(int[] one, int[] other) {
        var before = new int[other.length + 1];
        var last = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            var row = new int[other.length + 1];
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length];
    }
}
