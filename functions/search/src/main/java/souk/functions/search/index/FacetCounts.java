package souk.functions.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import souk.catalogue.Category;
import souk.catalogue.SellerId;
import souk.search.Facets;

/** Counts products by each property. For one thread. */
final class FacetCounts {
    private static final int MOST_VALUES = 100;
    private static final int MOST_STARS = 5;
    private static final int[] STARS = {4, 3, 2, 1};
    private static final int TENTHS = 10;
    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, Long> sellers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final PriceBands prices;

    /** By tenths of stars. */
    private final long[] ratings = new long[MOST_STARS * TENTHS + 1];

    private final OptionTotals options = new OptionTotals();

    private long inStock;

    FacetCounts(int digits) {
        prices = new PriceBands(digits);
    }

    /** Counts the documents of one segment, by the numbers of their values. */
    final class InSegment {
        private final Columns columns;
        private final Filters filters;
        private final OptionTotals.InSegment optionCounts;
        private final int[] categoryCounts;
        private final int[] sellerCounts;

        InSegment(Columns columns, Filters filters) {
            this.columns = columns;
            this.filters = filters;
            optionCounts = options.new InSegment(filters, columns.variants);
            categoryCounts = new int[columns.categoryNames.size()];
            sellerCounts = new int[columns.sellers.ids.size()];
        }

        /**
         * Counts a document that the filters have just looked at where it passes those of all other
         * properties.
         *
         * @param open what they said of it
         */
        void add(int document, int open) {
            if (open == 0) {
                return;
            }
            if ((open & Filters.CATEGORY) != 0) {
                categoryCounts[columns.categories[document]]++;
            }
            if ((open & Filters.SELLER) != 0) {
                sellerCounts[columns.sellers.places[document]]++;
            }
            if ((open & Filters.RATING) != 0) {
                ratings[columns.ratings[document]]++;
            }
            int begin = columns.variants.begin(document);
            int end = columns.variants.end(document);
            if (begin == end) {
                addPlain(document, open);
            } else {
                addVariants(document, begin, end);
            }
        }

        private void addPlain(int document, int open) {
            if ((open & Filters.PRICE) != 0) {
                prices.add(columns.prices[document]);
            }
            if ((open & Filters.STOCK) != 0 && columns.inStock[document]) {
                inStock++;
            }
        }

        private void addVariants(int document, int begin, int end) {
            boolean available = false;
            for (int variant = begin; variant < end; variant++) {
                int place = variant - begin;
                if (filters.passes(place, Filters.PRICE)) {
                    prices.addOnce(columns.variants.prices[variant], document);
                }
                available |=
                        columns.variants.inStock[variant] && filters.passes(place, Filters.STOCK);
                optionCounts.add(document, variant);
            }
            inStock += available ? 1 : 0;
        }

        /** Adds what was counted to the other segments' counts. */
        void finish() {
            prices.finish();
            optionCounts.finish();
            addAll(categories, columns.categoryNames, categoryCounts);
            addAll(sellers, columns.sellers.ids, sellerCounts);
            for (int seller = 0; seller < sellerCounts.length; seller++) {
                if (sellerCounts[seller] > 0) {
                    names.merge(
                            columns.sellers.ids.get(seller),
                            columns.sellers.names.get(seller),
                            (one, other) -> one.compareTo(other) > 0 ? one : other);
                }
            }
        }
    }

    Facets facets() {
        return new Facets(
                most(categories, Category::new),
                sellers(),
                prices.bands(),
                stars(),
                inStock,
                options.most());
    }

    private List<Facets.SellerCount> sellers() {
        return most(sellers, SellerId::new).stream()
                .map(
                        each ->
                                new Facets.SellerCount(
                                        each.value(),
                                        names.getOrDefault(each.value().value(), ""),
                                        each.count()))
                .toList();
    }

    private List<Facets.Count<Integer>> stars() {
        var stars = new ArrayList<Facets.Count<Integer>>();
        for (int least : STARS) {
            long count = 0;
            for (int tenths = least * TENTHS; tenths < ratings.length; tenths++) {
                count += ratings[tenths];
            }
            if (count > 0) {
                stars.add(new Facets.Count<>(least, count));
            }
        }
        return stars;
    }

    private static void addAll(Map<String, Long> all, List<String> names, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                all.merge(names.get(i), (long) counts[i], Long::sum);
            }
        }
    }

    private static <T> List<Facets.Count<T>> most(
            Map<String, Long> counts, Function<String, T> value) {
        var kept = new PriorityQueue<Map.Entry<String, Long>>(MOST_FIRST.reversed());
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            if (kept.size() < MOST_VALUES) {
                kept.add(each);
            } else if (MOST_FIRST.compare(each, kept.element()) < 0) {
                kept.remove();
                kept.add(each);
            }
        }
        return kept.stream()
                .sorted(MOST_FIRST)
                .map(each -> new Facets.Count<>(value.apply(each.getKey()), each.getValue()))
                .toList();
    }
}
