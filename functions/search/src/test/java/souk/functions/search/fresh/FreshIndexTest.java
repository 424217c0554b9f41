package souk.functions.search.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Option;
import souk.catalogue.OptionValue;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.functions.search.index.ProductSearch;
import souk.functions.search.index.ShopLanguage;
import souk.money.Money;
import souk.search.SearchFilters;
import souk.search.SearchQuery;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.seller.SampleSellers;

class FreshIndexTest {
    private final PrimingBase base = new PrimingBase(teapot("one"), ShopLanguage.ENGLISH);
    private final ChangingProducts products = new ChangingProducts();
    private final FreshIndex index =
            new FreshIndex(products, base, base, products, ShopLanguage.ENGLISH);

    @Test
    void keepsTheSearchWhileNothingChanges() {
        products.put(teapot("two"));

        ProductSearch first = index.now();

        assertThat(index.now()).isSameAs(first);
        assertThat(products.reads()).isEqualTo(1);
        assertThat(found()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void searchesAnewWhenAProductChanges() {
        products.put(teapot("two"));
        ProductSearch before = index.now();

        products.put(teapot("three"));

        assertThat(index.now()).isNotSameAs(before);
        assertThat(found()).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void findsVariantsAsTheyAreNow() {
        products.put(inSizes("one", "S", "M"));
        assertThat(found("M")).containsExactly("one");

        products.put(inSizes("one", "S", "Medium", "L"));

        assertThat(found("M")).isEmpty();
        assertThat(found("Medium")).containsExactly("one");
        assertThat(found("L")).containsExactly("one");

        products.put(inSizes("one", "L"));

        assertThat(found("S")).isEmpty();
        assertThat(found("L")).containsExactly("one");
    }

    private List<String> found() {
        return found(SearchFilters.NONE);
    }

    private List<String> found(String size) {
        return found(
                new SearchFilters(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalInt.empty(),
                        true,
                        List.of(new OptionValue("size", size))));
    }

    private List<String> found(SearchFilters filters) {
        var query =
                new SearchQuery(
                        new SearchText("teapot"),
                        filters,
                        SearchSort.RELEVANCE,
                        20,
                        Optional.empty());
        return index.search(query).products().stream().map(ProductId::value).toList();
    }

    private static Product inSizes(String id, String... sizes) {
        Product plain = teapot(id);
        List<Variant> variants = new ArrayList<>();
        for (String size : sizes) {
            variants.add(
                    new Variant(
                            VariantId.of(variants.size() + 1),
                            List.of(size),
                            plain.price(),
                            1,
                            Optional.empty(),
                            Optional.empty(),
                            ProductStatus.ACTIVE));
        }
        var options = List.of(new Option("Size", List.of(sizes)));
        return plain.in(Options.of(options, variants), sizes.length);
    }

    private static Product teapot(String id) {
        return new Product(
                new ProductId(id),
                new SellerId("sam"),
                SampleSellers.NAME.text(),
                "Teapot",
                "",
                new Category("kitchen"),
                new Money(1_000, Currency.getInstance("EUR")),
                5,
                List.of(),
                RatingSummary.NONE,
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                Instant.EPOCH);
    }
}
