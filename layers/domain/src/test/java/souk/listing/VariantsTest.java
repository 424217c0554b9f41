package souk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.listing.SellingInMemory.SAM;
import static souk.listing.VariantsOfListing.added;
import static souk.listing.VariantsOfListing.apron;
import static souk.listing.VariantsOfListing.archived;
import static souk.listing.VariantsOfListing.draft;
import static souk.listing.VariantsOfListing.manyAprons;
import static souk.listing.VariantsOfListing.option;
import static souk.listing.VariantsOfListing.options;
import static souk.listing.VariantsOfListing.priced;
import static souk.listing.VariantsOfListing.renamed;
import static souk.listing.VariantsOfListing.restocked;
import static souk.listing.VariantsOfListing.variant;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.NoSuchVariant;
import souk.catalogue.Option;
import souk.catalogue.Product;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.order.SampleOrders;
import souk.seller.SampleSellers;
import souk.value.Malformed;
import souk.value.Precondition;

class VariantsTest {
    private final SellingInMemory market = new SellingInMemory();

    private ProductWithVariants listed(ListingDraft draft) {
        return market.selling().list(SampleSellers.member(SAM), draft, Optional.empty());
    }

    private ProductWithVariants change(ProductWithVariants seen, ListingChange change) {
        Product product = seen.product();
        return market.selling()
                .change(SAM, product.id(), Precondition.exactly(product.version()), change);
    }

    @Test
    void costsFromTheCheapestAndHasTheStockOfAll() {
        ProductWithVariants apron = listed(apron());

        assertThat(apron.product().price()).isEqualTo(SampleOrders.euro(2_000));
        assertThat(apron.product().stock()).isEqualTo(3);
        assertThat(apron.product().options().priceVaries()).isTrue();
        assertThat(apron.variants())
                .extracting(Variant::id)
                .containsExactly(VariantId.of(1), VariantId.of(2));
    }

    @Test
    void keepsTheIdOfAVariantWhoseValueIsRenamed() {
        ProductWithVariants apron =
                change(
                        listed(apron()),
                        ListingChanges.options(
                                options(option("Size", "Small", "M")), renamed(1, "Small")));

        assertThat(apron.variants().getFirst().id()).isEqualTo(VariantId.of(1));
        assertThat(apron.variants().getFirst().values()).containsExactly("Small");
        assertThat(apron.product().options().all())
                .containsExactly(new Option("Size", List.of("Small", "M")));
    }

    @Test
    void takesNewValuesAndGivesNewVariantsTheNextIds() {
        ProductWithVariants apron =
                change(
                        listed(apron()),
                        ListingChanges.options(
                                options(option("Size", "S", "M", "L")), added(1_500, 1, "L")));

        assertThat(apron.variants().getLast().id()).isEqualTo(VariantId.of(3));
        assertThat(apron.product().price()).isEqualTo(SampleOrders.euro(1_500));
    }

    @Test
    void archivesAVariantAndNamesNoOtherById() {
        ProductWithVariants apron = change(listed(apron()), ListingChanges.variants(archived(1)));

        assertThat(apron.variants().getFirst().active()).isFalse();
        assertThat(apron.product().price()).isEqualTo(SampleOrders.euro(2_500));
        assertThat(change(apron, ListingChanges.variants(added(1_000, 1, "S"))).variants())
                .extracting(Variant::id)
                .containsExactly(VariantId.of(1), VariantId.of(2), VariantId.of(3));
    }

    @Test
    void restocksOneVariant() {
        ProductWithVariants apron =
                change(listed(apron()), ListingChanges.variants(restocked(2, 4)));

        assertThat(apron.variants()).extracting(Variant::stock).containsExactly(3, 4);
        assertThatThrownBy(() -> change(apron, ListingChanges.variants(restocked(1, -4))))
                .isInstanceOf(StockBelowZero.class);
    }

    @Test
    void refusesVariantsThatAreNotThoseOfTheOptions() {
        ProductWithVariants apron = listed(apron());
        var sizes = options(option("Size", "S", "M"));

        doNotFit(apron, ListingChanges.variants(added(1, 1, "XL")));
        doNotFit(apron, ListingChanges.variants(added(1, 1, "S")));
        doNotFit(apron, ListingChanges.variants(renamed(1, "M")));
        doNotFit(apron, ListingChanges.variants(added(1, 1, "S", "Red")));
        doNotFit(apron, ListingChanges.options(options(option("Size", "M"))));
        doNotFit(apron, ListingChanges.variants(archived(1), archived(2)));
        doNotFit(apron, ListingChanges.price(new PriceTag(1, "EUR")));
        doNotFit(apron, ListingChanges.restock(1));
        assertThatThrownBy(() -> listed(draft(sizes))).isInstanceOf(VariantsDoNotFit.class);
        assertThatThrownBy(() -> listed(draft(options(), variant(1, 1, "S"))))
                .isInstanceOf(VariantsDoNotFit.class);
        assertThat(market.listings().find(apron.product().id())).contains(apron);
    }

    private void doNotFit(ProductWithVariants seen, ListingChange change) {
        assertThatThrownBy(() -> change(seen, change)).isInstanceOf(VariantsDoNotFit.class);
    }

    @Test
    void holdsAHundredVariantsAndNotOneMore() {
        ProductWithVariants hundred = listed(manyAprons(100));

        assertThat(hundred.variants()).hasSize(100);
        var more = ListingChanges.variants(archived(1), added(1, 1, "t0", "o0"));
        doNotFit(hundred, more);
        assertThatThrownBy(() -> options(option("Size", "a", "a"))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new VariantId("101")).isInstanceOf(Malformed.class);
    }

    @Test
    void staysWithOrWithoutOptions() {
        ProductWithVariants teapot = ProductWithVariants.plain(market.teapot());
        ProductWithVariants apron = listed(apron());

        assertThatThrownBy(() -> change(teapot, ListingChanges.variants(added(1, 1, "S"))))
                .isInstanceOf(OptionsFixed.class);
        assertThatThrownBy(() -> change(apron, ListingChanges.options(options())))
                .isInstanceOf(OptionsFixed.class);
        assertThatThrownBy(() -> change(apron, ListingChanges.variants(priced(7, 1))))
                .isInstanceOf(NoSuchVariant.class);
    }
}
