package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.SortedDocValues;
import souk.catalogue.Category;
import souk.catalogue.SellerId;
import souk.search.Facets;

/** Counts products by each property. For one thread. */
final class FacetCounts {
    private static final int MOST_VALUES = 100;
    private static final int[] STARS = {4, 3, 2, 1};
    private static final int TENTHS = 10;

    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, Long> sellers = new HashMap<>();
    private final PriceBands prices;
    private final long[] stars = new long[STARS.length];
    private long inStock;

    FacetCounts(int digits) {
        prices = new PriceBands(digits);
    }

    /** Counts the documents of one segment, by the numbers of their values. */
    final class InSegment {
        private final Figures figures;
        private final int[] categoryCounts;
        private final int[] sellerCounts;

        InSegment(Figures figures) {
            this.figures = figures;
            categoryCounts = new int[figures.categories.getValueCount()];
            sellerCounts = new int[figures.sellers.getValueCount()];
        }

        /** Counts the current document where it passes the filters of all other properties. */
        void add(int failed) {
            if ((failed & ~Filters.CATEGORY) == 0) {
                categoryCounts[figures.category]++;
            }
            if ((failed & ~Filters.SELLER) == 0) {
                sellerCounts[figures.seller]++;
            }
            if ((failed & ~Filters.PRICE) == 0) {
                prices.add(figures.price);
            }
            if ((failed & ~Filters.RATING) == 0) {
                rating(figures.rating);
            }
            if ((failed & ~Filters.STOCK) == 0 && figures.inStock) {
                inStock++;
            }
        }

        /** Adds what was counted to the other segments' counts. */
        void finish() throws IOException {
            addAll(categories, figures.categories, categoryCounts);
            addAll(sellers, figures.sellers, sellerCounts);
        }
    }

    Facets facets() {
        var ratings = new ArrayList<Facets.Count<Integer>>();
        for (int i = 0; i < STARS.length; i++) {
            if (stars[i] > 0) {
                ratings.add(new Facets.Count<>(STARS[i], stars[i]));
            }
        }
        return new Facets(
                most(categories, Category::new),
                most(sellers, SellerId::new),
                prices.bands(),
                ratings,
                inStock);
    }

    private void rating(long tenths) {
        for (int i = 0; i < STARS.length; i++) {
            if (tenths >= (long) STARS[i] * TENTHS) {
                stars[i]++;
            }
        }
    }

    private static void addAll(Map<String, Long> all, SortedDocValues values, int[] counts)
            throws IOException {
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                all.merge(values.lookupOrd(ord).utf8ToString(), (long) counts[ord], Long::sum);
            }
        }
    }

    private static <T> List<Facets.Count<T>> most(
            Map<String, Long> counts, Function<String, T> value) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(each -> new Facets.Count<>(value.apply(each.getKey()), each.getValue()))
                .toList();
    }
}
