package souk.functions.search.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import souk.catalogue.Offer;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.search.Facets;
import souk.search.SearchFilters;

/** What of a product can be bought: each variant, or the product as it is. */
final class VariantModel {
    /** One thing to buy. */
    record Choice(long price, boolean inStock, List<OptionValue> options) {
        boolean passes(SearchFilters filters, String except) {
            return (except.equals("price") || costs(filters))
                    && (except.equals("stock") || !filters.inStock() || inStock)
                    && filters.options().stream()
                            .allMatch(asked -> except.equals(name(asked)) || has(asked));
        }

        private boolean costs(SearchFilters filters) {
            return price >= filters.minPrice().orElse(0)
                    && price <= filters.maxPrice().orElse(Long.MAX_VALUE);
        }

        private boolean has(OptionValue asked) {
            return options.stream().anyMatch(each -> folded(each).equals(folded(asked)));
        }
    }

    private VariantModel() {}

    static boolean any(
            Product product, SearchFilters filters, String except, Predicate<Choice> which) {
        return choices(product).stream()
                .anyMatch(each -> each.passes(filters, except) && which.test(each));
    }

    private static List<Choice> choices(Product product) {
        List<Offer> offers = product.options().offers();
        return offers.isEmpty()
                ? List.of(new Choice(product.price().minor(), product.stock() > 0, List.of()))
                : offers.stream()
                        .map(
                                offer ->
                                        new Choice(
                                                offer.price().minor(),
                                                offer.inStock(),
                                                product.options().choice(offer.values())))
                        .toList();
    }

    private static String name(OptionValue option) {
        return "option " + Folding.fold(option.name());
    }

    private static OptionValue folded(OptionValue option) {
        return new OptionValue(Folding.fold(option.name()), Folding.fold(option.value()));
    }

    /**
     * The counts by options.
     *
     * @param products that pass the filters on their own properties
     */
    static List<Facets.OptionCounts> counts(List<Product> products, SearchFilters filters) {
        SortedMap<String, Named> names = new TreeMap<>();
        SortedMap<String, SortedMap<String, Named>> values = new TreeMap<>();
        for (Product product : products) {
            for (Choice choice : choices(product)) {
                for (OptionValue each : choice.options()) {
                    if (choice.passes(filters, name(each))) {
                        OptionValue key = folded(each);
                        names.computeIfAbsent(key.name(), Named::of).add(product, each.name());
                        values.computeIfAbsent(key.name(), _ -> new TreeMap<>())
                                .computeIfAbsent(key.value(), Named::of)
                                .add(product, each.value());
                    }
                }
            }
        }
        return most(names.entrySet(), 10).stream()
                .map(
                        name ->
                                counts(
                                        name.getValue().called(),
                                        values.getOrDefault(name.getKey(), new TreeMap<>())))
                .toList();
    }

    private static Facets.OptionCounts counts(String name, Map<String, Named> values) {
        return new Facets.OptionCounts(
                name,
                most(values.entrySet(), 30).stream()
                        .map(Map.Entry::getValue)
                        .map(value -> new Facets.Count<>(value.called(), value.count()))
                        .toList());
    }

    private static List<Map.Entry<String, Named>> most(
            Collection<Map.Entry<String, Named>> inOrder, int most) {
        return inOrder.stream()
                .sorted(Comparator.comparingLong(each -> -each.getValue().count()))
                .limit(most)
                .toList();
    }

    /** Products, and what they call what they have. */
    private record Named(SortedSet<String> products, SortedSet<String> names) {
        static Named of(String key) {
            return new Named(new TreeSet<>(), new TreeSet<>());
        }

        void add(Product product, String name) {
            products.add(product.id().value());
            names.add(name);
        }

        long count() {
            return products.size();
        }

        String called() {
            return names.first();
        }
    }
}
