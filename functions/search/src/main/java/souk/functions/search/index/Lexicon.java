package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * All words of one field of a segment, to find those near another. Going through them takes less
 * than Lucene takes to make an automaton of two edits: most words are passed over by their length
 * and the set of their letters. Immutable.
 */
final class Lexicon {
    /** The kinds of match that it finds, the best first. */
    static final List<Match> KINDS = List.of(Match.ONE_WRONG, Match.TWO_WRONG);

    private static final int FIRST_SIZE = 64;

    private byte[] bytes = new byte[FIRST_SIZE * FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private byte[] lengths = new byte[FIRST_SIZE];
    private long[] letters = new long[FIRST_SIZE];
    private int size;

    private Lexicon() {}

    static Lexicon of(TermsEnum words) throws IOException {
        var lexicon = new Lexicon();
        for (BytesRef word = words.next(); word != null; word = words.next()) {
            lexicon.add(word);
        }
        return lexicon;
    }

    private void add(BytesRef word) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
            letters = Arrays.copyOf(letters, 2 * size);
        }
        int from = start(size);
        if (from + word.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + word.length);
        }
        System.arraycopy(word.bytes, word.offset, bytes, from, word.length);
        ends[size] = from + word.length;
        int[] characters = word.utf8ToString().codePoints().toArray();
        lengths[size] = (byte) Math.min(characters.length, Byte.MAX_VALUE);
        letters[size] = letters(characters);
        size++;
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /** A bit for each letter; some letters share one. */
    private static long letters(int[] characters) {
        long letters = 0;
        for (int character : characters) {
            letters |= 1L << character;
        }
        return letters;
    }

    /** The words with so many wrong letters or fewer, by kind, in order of their code points. */
    Map<Match, List<String>> near(String word, int typos) {
        Map<Match, List<String>> near = new EnumMap<>(Match.class);
        KINDS.forEach(kind -> near.put(kind, new ArrayList<>()));
        int[] wanted = word.codePoints().toArray();
        long wantedLetters = letters(wanted);
        for (int i = 0; i < size; i++) {
            // A wrong letter changes two bits at most: its own, and that of the right one.
            if (Math.abs(lengths[i] - wanted.length) <= typos
                    && Long.bitCount(letters[i] ^ wantedLetters) <= 2 * typos) {
                String other = new BytesRef(bytes, start(i), ends[i] - start(i)).utf8ToString();
                int distance = distance(wanted, other.codePoints().toArray());
                if (distance > 0 && distance <= typos) {
                    near.getOrDefault(KINDS.get(distance - 1), List.of()).add(other);
                }
            }
        }
        return near;
    }

    /** How many letters differ: wrong, missing, too many, or two neighbours swapped. */
    private static int distance(int[] one, int[] other) {
        var before = new int[other.length + 1];
        var last = new int[other.length + 1];
        var row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
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
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length];
    }
}
