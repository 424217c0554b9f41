package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.dynamo.TemplateTables;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.value.Malformed;
import souk.value.Page;

@OnEveryEngine
class BrowsingTest {
    private static final String PREFIX = "Browsing";
    private static final List<Product> ALL = new ArrayList<>();
    private static DynamoProducts products;

    @BeforeAll
    static void fillShards() {
        TemplateTables.create(TestStore.CLIENT, PREFIX);
        products = new DynamoProducts(TestStore.tables(PREFIX));
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            // Few prices and ratings, so that many are equal and only the id tells them apart.
            String category = List.of("bowls", "lamps", "toys").get(random.nextInt(3));
            Product product =
                    UniqueProducts.product(
                            "b" + i, category, 100L * random.nextInt(1, 9), random.nextInt(60));
            product = random.nextBoolean() ? UniqueProducts.rated(product, stars(random)) : product;
            products.add(product);
            ALL.add(product);
        }
        products.add(UniqueProducts.archived(UniqueProducts.product("gone", "bowls", 1, 999)));
    }

    private static Long[] stars(Random random) {
        Long[] stars = new Long[5];
        for (int i = 0; i < 5; i++) {
            stars[i] = (long) random.nextInt(3);
        }
        return stars;
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryActiveProductOnceAndInOrder(ProductSort sort) {
        assertThat(readAll(Optional.empty(), sort, 17)).isEqualTo(expected(ALL, sort));
    }

    @ParameterizedTest
    @CsvSource({"NEWEST, 1", "CHEAPEST, 3", "DEAREST, 50", "BEST_RATED, 100"})
    void readsACategoryAlone(ProductSort sort, int limit) {
        List<Product> bowls =
                ALL.stream().filter(p -> p.category().slug().equals("bowls")).toList();

        assertThat(readAll(Optional.of(new Category("bowls")), sort, limit))
                .isEqualTo(expected(bowls, sort));
    }

    @Test
    void endsExactlyAtTheLastProductOfAFullPage() {
        Page<Product> most = page(Optional.empty(), ProductSort.NEWEST, 100, Optional.empty());

        Page<Product> rest = page(Optional.empty(), ProductSort.NEWEST, 50, most.next());

        assertThat(most.items()).hasSize(100);
        assertThat(rest.items()).hasSize(50);
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void findsAnUnknownCategoryEmpty() {
        Page<Product> page =
                page(Optional.of(new Category("hats")), ProductSort.NEWEST, 20, Optional.empty());

        assertThat(page).isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Test
    void spreadsProductsOverAllShardsEvenly() {
        List<Integer> counts = new ArrayList<>(List.of(0, 0, 0, 0));
        for (int i = 0; i < 10_000; i++) {
            int shard = Integer.parseInt(ListShards.of(new ProductId("w" + i)));
            counts.set(shard, counts.get(shard) + 1);
        }

        assertThat(counts).allSatisfy(count -> assertThat(count).isBetween(2_300, 2_700));
    }

    private static List<Product> readAll(Optional<Category> category, ProductSort sort, int limit) {
        List<Product> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Product> page = page(category, sort, limit, after);
            assertThat(page.items().size()).isLessThanOrEqualTo(limit);
            read.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void refusesAPositionOfAnotherForm(ProductSort sort) {
        for (String forged : List.of("x", "#mug", "12#mug", "\ufffd", "0000000000000#mug#")) {
            assertThatThrownBy(() -> page(Optional.empty(), sort, 5, Optional.of(forged)))
                    .isInstanceOf(Malformed.class);
        }
    }

    private static Page<Product> page(
            Optional<Category> category, ProductSort sort, int limit, Optional<String> after) {
        return products.browse(new ProductQuery(category, sort, limit, after));
    }

    private static List<Product> expected(List<Product> of, ProductSort sort) {
        Comparator<Product> byId = Comparator.comparing(p -> p.id().value());
        Comparator<Product> order =
                switch (sort) {
                    case NEWEST ->
                            Comparator.comparing(Product::createdAt).thenComparing(byId).reversed();
                    case CHEAPEST -> Comparator.comparing(Product::price).thenComparing(byId);
                    case DEAREST ->
                            Comparator.comparing(Product::price).thenComparing(byId).reversed();
                    case BEST_RATED ->
                            Comparator.<Product>comparingLong(BrowsingTest::fineAverage)
                                    .thenComparingLong(p -> p.rating().count())
                                    .thenComparing(byId)
                                    .reversed();
                };
        return of.stream().sorted(order).toList();
    }

    private static long fineAverage(Product product) {
        long count = product.rating().count();
        return count == 0 ? 0 : product.rating().sum() * 10_000 / count;
    }
}
