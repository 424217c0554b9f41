package souk.functions.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.OptionValue;
import souk.search.Facets;
import souk.search.SearchFilters;

/** Counts products by their options. For one thread. */
final class OptionTotals {
    private static final int MOST_NAMES = 10;
    private static final int MOST_VALUES = 30;

    private final Map<String, Total> names = new HashMap<>();
    private final Map<OptionValue, Total> values = new HashMap<>();

    /** How many products, and what it is called. */
    private record Total(long count, String called) {
        Total plus(Total other) {
            boolean first = called.compareTo(other.called) <= 0;
            return new Total(count + other.count, first ? called : other.called);
        }
    }

    /** Counts the documents of one segment, by the numbers of their options. */
    final class InSegment {
        private final Filters filters;
        private final VariantColumn variants;
        private final Counts byName;
        private final Counts byValue;

        InSegment(Filters filters, VariantColumn variants) {
            this.filters = filters;
            this.variants = variants;
            byName = new Counts(variants.terms.names.size());
            byValue = new Counts(variants.terms.values.size());
        }

        /** Counts what a variant of a document has, once for each document. */
        void add(int document, int variant) {
            int place = variant - variants.begin(document);
            for (int option = 0; option < SearchFilters.MAX_OPTIONS; option++) {
                int term = variants.term(variant, option);
                if (term >= 0 && counts(place, term)) {
                    OptionValue written = variants.terms.written.get(term);
                    byName.add(document, variants.terms.name(term), written.name());
                    byValue.add(document, variants.terms.value(term), written.value());
                }
            }
        }

        private boolean counts(int place, int term) {
            return filters.passes(place, filters.option(variants.terms.name(term)));
        }

        /** Adds what was counted to the other segments' counts. */
        void finish() {
            byName.addTo(names, variants.terms.names);
            byValue.addTo(values, variants.terms.values);
        }
    }

    /** How many documents have each of some things. */
    private static final class Counts {
        private final int[] counts;
        private final String[] called;

        /** The last document that was counted, and one more. */
        private final int[] last;

        Counts(int size) {
            counts = new int[size];
            called = new String[size];
            last = new int[size];
        }

        void add(int document, int number, String name) {
            if (last[number] != document + 1) {
                last[number] = document + 1;
                counts[number]++;
            }
            String before = called[number];
            if (before == null || name.compareTo(before) < 0) {
                called[number] = name;
            }
        }

        <T> void addTo(Map<T, Total> all, List<T> things) {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    var total = new Total(counts[number], called[number]);
                    all.merge(things.get(number), total, Total::plus);
                }
            }
        }
    }

    List<Facets.OptionCounts> most() {
        Map<String, List<Map.Entry<String, Total>>> ofNames = new HashMap<>();
        values.forEach(
                (value, total) ->
                        ofNames.computeIfAbsent(value.name(), _ -> new ArrayList<>())
                                .add(Map.entry(value.value(), total)));
        var most = new ArrayList<Facets.OptionCounts>();
        for (Map.Entry<String, Total> name : first(names.entrySet(), MOST_NAMES)) {
            var counts = new ArrayList<Facets.Count<String>>();
            for (Map.Entry<String, Total> value :
                    first(ofNames.getOrDefault(name.getKey(), List.of()), MOST_VALUES)) {
                counts.add(new Facets.Count<>(value.getValue().called(), value.getValue().count()));
            }
            most.add(new Facets.OptionCounts(name.getValue().called(), counts));
        }
        return most;
    }

    private static List<Map.Entry<String, Total>> first(
            Collection<Map.Entry<String, Total>> all, int most) {
        return all.stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Map.Entry<String, Total> each) -> -each.getValue().count())
                                .thenComparing(Map.Entry::getKey))
                .limit(most)
                .toList();
    }
}
