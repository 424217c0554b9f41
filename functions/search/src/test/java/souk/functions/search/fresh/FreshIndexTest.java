package souk.functions.search.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
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

    private List<String> found() {
        var query =
                new SearchQuery(
                        new SearchText("teapot"),
                        SearchFilters.NONE,
                        SearchSort.RELEVANCE,
                        20,
                        Optional.empty());
        return index.search(query).products().stream().map(ProductId::value).toList();
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
