package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.cart.CartFixture.PRODUCTS;
import static souk.listing.VariantsOfListing.added;
import static souk.listing.VariantsOfListing.apron;
import static souk.listing.VariantsOfListing.manyAprons;
import static souk.listing.VariantsOfListing.option;
import static souk.listing.VariantsOfListing.options;
import static souk.listing.VariantsOfListing.priced;
import static souk.listing.VariantsOfListing.renamed;
import static souk.listing.VariantsOfListing.restocked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Offer;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.catalogue.Variant;
import souk.dynamo.Faults;
import souk.dynamo.search.DynamoSearchTail;
import souk.dynamo.seller.SellerFixture;
import souk.engine.OnEveryEngine;
import souk.listing.ListingChange;
import souk.listing.ListingChanges;
import souk.listing.SellingInMemory;
import souk.listing.VariantChange;
import souk.search.TailEntry;
import souk.value.Precondition;

@OnEveryEngine
class DynamoVariantsTest {
    private final Faults faults = new Faults();
    private final SellingFixture shop = new SellingFixture(faults);

    @BeforeEach
    void somebodySells() {
        shop.opens(SellerFixture.approved());
    }

    @Test
    void areFoundWithTheirProduct() {
        ProductWithVariants apron = shop.lists(apron());

        assertThat(PRODUCTS.findWhole(apron.product().id())).contains(apron);
        assertThat(PRODUCTS.find(apron.product().id())).contains(apron.product());
    }

    @ParameterizedTest
    @EnumSource
    void areListedOnceThoughACallFails(Faults.Fault fault) {
        faults.meet(fault);

        ProductWithVariants hundred = shop.lists(manyAprons(100));

        assertThat(hundred.variants()).hasSize(100);
        assertThat(PRODUCTS.findWhole(hundred.product().id())).contains(hundred);
    }

    @ParameterizedTest
    @EnumSource
    void areRestockedOnceThoughACallFails(Faults.Fault fault) {
        ProductWithVariants hundred = shop.lists(manyAprons(100));
        faults.meet(fault, fault);

        ProductWithVariants after = shop.changes(hundred, restockedAll());

        assertThat(after.variants()).extracting(Variant::stock).containsOnly(12);
    }

    @Test
    void areSavedWholeThoughTheFunctionEndsMidway() {
        ProductWithVariants hundred = shop.lists(manyAprons(100));
        shop.endsAfter(1);
        assertThatThrownBy(() -> shop.changes(hundred, restockedAll()))
                .isInstanceOf(SellingFixture.Ended.class);
        shop.endsAfter(Integer.MAX_VALUE);

        ProductWithVariants after = shop.sees(hundred.product());

        assertThat(after.product().version()).isEqualTo(2);
        assertThat(after.variants()).hasSize(100).extracting(Variant::stock).containsOnly(12);
        assertThat(shop.sees(hundred.product())).isEqualTo(after);
    }

    @Test
    void areListedWholeThoughTheFunctionEndsMidway() {
        shop.endsAfter(1);
        assertThatThrownBy(() -> shop.lists(manyAprons(100)))
                .isInstanceOf(SellingFixture.Ended.class);
        shop.endsAfter(Integer.MAX_VALUE);

        assertThat(shop.lists(manyAprons(100)).variants()).hasSize(100);
    }

    private static ListingChange restockedAll() {
        return ListingChanges.variants(
                IntStream.rangeClosed(1, 100)
                        .mapToObj(variant -> restocked(variant, 3))
                        .toArray(VariantChange[]::new));
    }

    @Test
    void keepWhatWasSoldWhileTheyWereRenamed() {
        ProductWithVariants apron = shop.lists(apron());
        ListingFixture.sellVariant(apron, 1, 2);

        ProductWithVariants after =
                shop.changes(
                        apron,
                        ListingChanges.options(
                                options(option("Size", "Small", "M")), renamed(1, "Small")));

        assertThat(after.variants().getFirst().stock()).isEqualTo(1);
    }

    @Test
    void areNotChangedByWhoComesSecond() {
        ProductWithVariants apron = shop.lists(apron());
        shop.changes(apron, ListingChanges.variants(priced(1, 2_100)));

        assertThat(
                        shop.listings()
                                .change(
                                        apron.product(),
                                        ListingChanges.variants(priced(1, 1)),
                                        ListingChanges.variants(priced(1, 1)).appliedTo(apron)))
                .isEmpty();
        assertThat(shop.sees(apron.product()).variants().getFirst().price().minor())
                .isEqualTo(2_100);
    }

    @Test
    void tellTheirProductWhatTheyHaveTogether() {
        ProductWithVariants apron = shop.lists(apron());
        ListingFixture.sellVariant(apron, 1, 3);

        follow(apron);

        Product listed = PRODUCTS.find(apron.product().id()).orElseThrow();
        assertThat(listed.stock()).isZero();
        assertThat(listed.options().offers()).extracting(Offer::inStock).containsOnly(false);
        assertThat(listed.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellTheSearchWhenOneIsSoldOutOrComesBackThoughACallFails(Faults.Fault fault) {
        ProductWithVariants apron = shop.lists(apron());
        List<String> changes = new ArrayList<>(List.of(told(apron)));

        ListingFixture.sellVariant(apron, 1, 2);
        follow(apron);
        assertThat(told(apron)).isEqualTo(changes.getLast());

        ListingFixture.sellVariant(apron, 1, 1);
        faults.meet(fault, fault);
        follow(apron);
        changes.add(told(apron));

        ListingFixture.sellVariant(apron, 2, -4);
        follow(apron);
        changes.add(told(apron));

        assertThat(changes).doesNotHaveDuplicates();
        assertThat(PRODUCTS.find(apron.product().id()).orElseThrow().options().offers())
                .extracting(Offer::inStock)
                .containsExactly(false, true);
    }

    @Test
    void areOfferedByTheirProductAsTheySaveIt() {
        ProductWithVariants apron = shop.lists(apron());

        Product after =
                shop.changes(
                                apron,
                                ListingChanges.options(
                                        options(option("Size", "Small", "M", "L")),
                                        renamed(1, "Small"),
                                        priced(2, 2_600),
                                        added(3_000, 4, "L")))
                        .product();

        assertThat(after.options().offers())
                .extracting(each -> each.values() + " " + each.price().minor() + each.inStock())
                .containsExactly("[Small] 2000true", "[M] 2600false", "[L] 3000true");
    }

    private void follow(ProductWithVariants apron) {
        new DynamoVariantStock(shop.tables(), () -> UUID.randomUUID().toString())
                .follow(apron.product().id());
    }

    private String told(ProductWithVariants apron) {
        return new DynamoSearchTail(shop.tables(), () -> "unused")
                .entries().stream()
                        .filter(entry -> entry.product().equals(apron.product().id()))
                        .map(TailEntry::change)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void areNamedWhereTheyRunLow() {
        SellerId seller = shop.seller();
        ProductWithVariants apron = shop.lists(apron());

        var low = new DynamoStockLevels(shop.tables()).low(seller, 3, 9);
        shop.selling().archive(seller, apron.product().id(), Optional.of(Precondition.ANY));

        assertThat(low)
                .containsExactly(
                        new StockLevel(
                                apron.product().as(apron.variants().get(1)).line(),
                                "Apron",
                                List.of(new OptionValue("Size", "M")),
                                0));
        assertThat(new DynamoStockLevels(shop.tables()).low(seller, 3, 9)).isEmpty();
    }

    @Test
    void costAPlainProductNothing() {
        Product plain = shop.lists(SellingInMemory.draft("Teapot")).product();
        faults.calls();

        PRODUCTS.find(plain.id());
        shop.products().findWhole(plain.id());

        assertThat(faults.calls()).containsExactly("GetItem");
    }
}
