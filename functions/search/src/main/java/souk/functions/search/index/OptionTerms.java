package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import souk.catalogue.OptionValue;

/**
 * The options that variants of a segment have and their values, as sellers wrote them. What differs
 * only as words do that a search takes for the same has the same name and value. Safe for use by
 * many threads.
 */
final class OptionTerms {
    /** As written, each once; variants have their places in this list. */
    final List<OptionValue> written = new ArrayList<>();

    /** Folded names, each once. */
    final List<String> names = new ArrayList<>();

    /** Folded values of each name, each once. */
    final List<OptionValue> values = new ArrayList<>();

    private final Map<String, Integer> nameNumbers = new HashMap<>();
    private final Map<OptionValue, Integer> valueNumbers = new HashMap<>();
    private final int[] nameOf;
    private final int[] valueOf;

    OptionTerms(SortedSetDocValues terms) throws IOException {
        int size = Math.toIntExact(terms.getValueCount());
        nameOf = new int[size];
        valueOf = new int[size];
        for (int term = 0; term < size; term++) {
            String text = terms.lookupOrd(term).utf8ToString();
            int end = text.indexOf(VariantFields.SEPARATOR);
            var option = new OptionValue(text.substring(0, end), text.substring(end + 1));
            OptionValue folded = folded(option);
            written.add(option);
            nameOf[term] = number(names, nameNumbers, folded.name());
            valueOf[term] = number(values, valueNumbers, folded);
        }
    }

    private static <T> int number(List<T> all, Map<T, Integer> numbers, T one) {
        Integer known = numbers.putIfAbsent(one, all.size());
        if (known == null) {
            all.add(one);
            return all.size() - 1;
        }
        return known;
    }

    private static OptionValue folded(OptionValue option) {
        return new OptionValue(Folding.fold(option.name()), Folding.fold(option.value()));
    }

    /** The place of its name among {@link #names}. */
    int name(int term) {
        return nameOf[term];
    }

    /** The place of its value among {@link #values}. */
    int value(int term) {
        return valueOf[term];
    }

    /** The same for what somebody asks for; negative if there is none. */
    int name(OptionValue asked) {
        return nameNumbers.getOrDefault(Folding.fold(asked.name()), -1);
    }

    /** The same for what somebody asks for; negative if there is none. */
    int value(OptionValue asked) {
        return valueNumbers.getOrDefault(folded(asked), -1);
    }
}
