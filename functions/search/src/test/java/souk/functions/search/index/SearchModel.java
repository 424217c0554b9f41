package souk.functions.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.search.Facets;
import souk.search.SearchFilters;
import souk.search.SearchSort;

/** The same search by going through a list of products, without an index. */
final class SearchModel {
    private static final Comparator<Product> NEWEST =
            Comparator.comparing(Product::createdAt)
                    .reversed()
                    .thenComparing(product -> product.id().value());

    private final WordModel model;
    private final List<Product> products;

    SearchModel(ShopLanguage language, Collection<Product> products) {
        model = new WordModel(language);
        this.products = products.stream().filter(Product::active).sorted(NEWEST).toList();
    }

    /** All that is found, in order. */
    record Found(List<String> ids, Facets facets, Optional<String> corrected) {}

    Found search(String typed, SearchFilters filters, SearchSort sort) {
        List<QueryWord> words = model.words(typed);
        Map<Product, Integer> scores =
                words.isEmpty() && !typed.isEmpty() ? Map.of() : scores(words, false);
        Optional<String> corrected = Optional.empty();
        if (scores.isEmpty() && !words.isEmpty() && words.size() <= 8) {
            scores = scores(words, true);
            Optional<Product> best =
                    scores.keySet().stream().min(order(SearchSort.RELEVANCE, scores));
            corrected = best.map(product -> model.corrected(product, typed, words, products));
        }
        List<Product> matches = List.copyOf(scores.keySet());
        List<String> ids =
                matches.stream()
                        .filter(product -> passes(product, filters, ""))
                        .sorted(order(sort, scores))
                        .map(product -> product.id().value())
                        .toList();
        return new Found(ids, facets(matches, filters), corrected);
    }

    private Map<Product, Integer> scores(List<QueryWord> words, boolean forgiving) {
        Map<Product, Integer> scores = new TreeMap<>(NEWEST);
        for (Product product : products) {
            model.score(product, words, forgiving).ifPresent(score -> scores.put(product, score));
        }
        return scores;
    }

    private static Comparator<Product> order(SearchSort sort, Map<Product, Integer> scores) {
        Comparator<Product> first =
                switch (sort) {
                    case RELEVANCE ->
                            Comparator.comparingInt(product -> -scores.getOrDefault(product, 0));
                    case NEWEST -> NEWEST;
                    case CHEAPEST -> Comparator.comparingLong(product -> product.price().minor());
                    case DEAREST -> Comparator.comparingLong(product -> -product.price().minor());
                    case BEST_RATED ->
                            Comparator.comparingDouble(SearchModel::stars)
                                    .thenComparingLong(product -> product.rating().count())
                                    .reversed();
                };
        return first.thenComparing(NEWEST);
    }

    private static double stars(Product product) {
        return product.rating().average().orElse(0);
    }

    private static boolean passes(Product product, SearchFilters filters, String except) {
        return VariantModel.any(product, filters, except, _ -> true)
                && passesItself(product, filters, except);
    }

    private static boolean passesItself(Product product, SearchFilters filters, String except) {
        return (except.equals("category")
                        || filters.category().map(product.category()::equals).orElse(true))
                && (except.equals("seller")
                        || filters.seller().map(product.seller()::equals).orElse(true))
                && (except.equals("rating") || stars(product) >= filters.rating().orElse(0));
    }

    private static Facets facets(List<Product> matches, SearchFilters filters) {
        Function<String, List<Product>> without =
                except -> matches.stream().filter(p -> passes(p, filters, except)).toList();
        List<Product> themselves =
                matches.stream().filter(p -> passesItself(p, filters, "")).toList();
        var ratings = new ArrayList<Facets.Count<Integer>>();
        for (int stars = 4; stars >= 1; stars--) {
            int least = stars;
            long count = count(without.apply("rating"), product -> stars(product) >= least);
            if (count > 0) {
                ratings.add(new Facets.Count<>(stars, count));
            }
        }
        return new Facets(
                counts(without.apply("category"), Product::category, Category::slug),
                sellers(without.apply("seller")),
                bands(themselves, filters),
                ratings,
                count(
                        themselves,
                        product ->
                                VariantModel.any(
                                        product, filters, "stock", VariantModel.Choice::inStock)),
                VariantModel.counts(themselves, filters));
    }

    private static List<Facets.SellerCount> sellers(List<Product> products) {
        return counts(products, Product::seller, SellerId::value).stream()
                .map(
                        each ->
                                new Facets.SellerCount(
                                        each.value(), name(products, each.value()), each.count()))
                .toList();
    }

    private static String name(List<Product> products, SellerId seller) {
        return products.stream()
                .filter(product -> product.seller().equals(seller))
                .map(Product::sellerName)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static long count(List<Product> products, Predicate<Product> which) {
        return products.stream().filter(which).count();
    }

    private static <T> List<Facets.Count<T>> counts(
            List<Product> products, Function<Product, T> property, Function<T, String> name) {
        return products.stream()
                .map(property)
                .distinct()
                .map(value -> count(products, value, property))
                .sorted(
                        Comparator.comparingLong((Facets.Count<T> each) -> -each.count())
                                .thenComparing(each -> name.apply(each.value())))
                .toList();
    }

    private static <T> Facets.Count<T> count(
            List<Product> products, T value, Function<Product, T> property) {
        return new Facets.Count<>(
                value, count(products, product -> property.apply(product).equals(value)));
    }

    private static List<Facets.PriceBand> bands(List<Product> products, SearchFilters filters) {
        var bands = new ArrayList<Facets.PriceBand>();
        long from = 0;
        for (long edge :
                List.of(100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L, 50_000L)) {
            long least = from;
            long count =
                    count(
                            products,
                            product ->
                                    VariantModel.any(
                                            product,
                                            filters,
                                            "price",
                                            each -> each.price() >= least && each.price() < edge));
            if (count > 0) {
                bands.add(new Facets.PriceBand(from, OptionalLong.of(edge - 1), count));
            }
            from = edge;
        }
        return bands;
    }
}
