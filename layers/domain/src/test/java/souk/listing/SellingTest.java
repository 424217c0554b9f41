package souk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.listing.ListingChanges.price;
import static souk.listing.ListingChanges.restock;
import static souk.listing.SellingInMemory.SAM;
import static souk.listing.SellingInMemory.SUE;
import static souk.listing.SellingInMemory.draft;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.seller.SampleSellers;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;
import souk.value.Precondition;

class SellingTest {
    private final SellingInMemory market = new SellingInMemory();
    private final Selling selling = market.selling();

    @Test
    void makesOneProductOfOneKeyAndManyWithoutOne() {
        Product once = market.teapot();

        assertThat(market.teapot()).isEqualTo(once);
        assertThat(
                        selling.list(SampleSellers.member(SAM), draft("Teapot"), Optional.empty())
                                .product()
                                .id())
                .isNotEqualTo(once.id())
                .isNotEqualTo(
                        selling.list(SampleSellers.member(SAM), draft("Teapot"), Optional.empty())
                                .product()
                                .id());
    }

    @Test
    void keepsTheKeysOfTwoSellersApart() {
        var key = Optional.of(new IdempotencyKey("teapot"));

        assertThat(selling.list(SampleSellers.member(SUE), draft("Jug"), key).product().id())
                .isNotEqualTo(market.teapot().id());
    }

    @Test
    void refusesAKeyThatCameWithAnotherDraft() {
        market.teapot();

        assertThatThrownBy(
                        () ->
                                selling.list(
                                        SampleSellers.member(SAM),
                                        draft("Jug"),
                                        Optional.of(new IdempotencyKey("teapot"))))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void answersARepeatWithTheProductAsItIsNow() {
        Product teapot = market.teapot();
        Product dearer =
                selling.change(
                                SAM,
                                teapot.id(),
                                Precondition.exactly(1),
                                price(new PriceTag(1_300, "EUR")))
                        .product();

        assertThat(market.teapot()).isEqualTo(dearer);
    }

    @Test
    void refusesAnotherCurrency() {
        Product teapot = market.teapot();
        ListingChange dollars = price(new PriceTag(1_300, "USD"));

        assertThatThrownBy(() -> selling.change(SAM, teapot.id(), Precondition.exactly(1), dollars))
                .isInstanceOfSatisfying(
                        OtherCurrency.class,
                        no -> assertThat(no.current()).isEqualTo(Map.of("currency", "EUR")));
    }

    @Test
    void knowsNoListingThatIsNotThereOrIsAnothers() {
        ProductId teapot = market.teapot().id();

        assertThatThrownBy(() -> selling.change(SUE, teapot, Precondition.exactly(1), restock(1)))
                .isInstanceOf(NoSuchListing.class);
        assertThatThrownBy(() -> selling.archive(SUE, teapot, Optional.empty()))
                .isInstanceOf(NoSuchListing.class);
        assertThatThrownBy(() -> selling.archive(SAM, new ProductId("jug"), Optional.empty()))
                .isInstanceOf(NoSuchListing.class);
        assertThat(market.listings().findProduct(teapot).orElseThrow().active()).isTrue();
    }

    @Test
    void refusesAChangeOfWhatHasChanged() {
        ProductId teapot = market.teapot().id();
        selling.change(SAM, teapot, Precondition.exactly(1), restock(1));

        assertThatThrownBy(() -> selling.change(SAM, teapot, Precondition.exactly(1), restock(1)))
                .isInstanceOfSatisfying(
                        StaleListing.class,
                        no -> assertThat(no.current()).isEqualTo(Map.of("version", 2L)));
    }

    @Test
    void tellsALoserOfARaceThatItLost() {
        ProductId teapot = market.teapot().id();
        market.listings()
                .meanwhile(() -> selling.change(SAM, teapot, Precondition.exactly(1), restock(1)));

        assertThatThrownBy(() -> selling.change(SAM, teapot, Precondition.exactly(1), restock(1)))
                .isInstanceOf(StaleListing.class);
        assertThat(market.listings().findProduct(teapot).orElseThrow().stock()).isEqualTo(6);
    }

    @Test
    void takesOutNoMoreThanIsThere() {
        ProductId teapot = market.teapot().id();

        assertThat(
                        selling.change(SAM, teapot, Precondition.exactly(1), restock(-5))
                                .product()
                                .stock())
                .isZero();
        assertThatThrownBy(() -> selling.change(SAM, teapot, Precondition.exactly(2), restock(-1)))
                .isInstanceOfSatisfying(
                        StockBelowZero.class,
                        no -> assertThat(no.current()).isEqualTo(Map.of("stock", 0)));
    }

    @Test
    void seesWhatIsSoldBetweenLookAndChange() {
        Product teapot = market.teapot();
        market.listings()
                .meanwhile(() -> market.listings().with(ListingsInMemory.stocked(teapot, 2)));

        assertThatThrownBy(
                        () ->
                                selling.change(
                                        SAM, teapot.id(), Precondition.exactly(1), restock(-3)))
                .isInstanceOf(StockBelowZero.class);
    }

    @Test
    void putsInNoMoreThanAProductCanHave() {
        ProductId teapot = market.teapot().id();

        assertThatThrownBy(
                        () ->
                                selling.change(
                                        SAM, teapot, Precondition.exactly(1), restock(Stock.MAX)))
                .isInstanceOf(StockTooHigh.class);
    }

    @Test
    void archivesOnceHoweverOftenAsked() {
        ProductId teapot = market.teapot().id();

        assertThatThrownBy(() -> selling.archive(SAM, teapot, Optional.of(Precondition.exactly(7))))
                .isInstanceOf(StaleListing.class);
        selling.archive(SAM, teapot, Optional.of(Precondition.exactly(1)));
        selling.archive(SAM, teapot, Optional.of(Precondition.exactly(1)));
        selling.archive(SAM, teapot, Optional.empty());

        Product archived = market.listings().findProduct(teapot).orElseThrow();
        assertThat(archived.status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(archived.version()).isEqualTo(2);
    }

    @Test
    void archivesThoughTheSellerChangesItMeanwhile() {
        ProductId teapot = market.teapot().id();
        market.listings()
                .meanwhile(() -> selling.change(SAM, teapot, Precondition.exactly(1), restock(1)));

        selling.archive(SAM, teapot, Optional.empty());

        assertThat(market.listings().findProduct(teapot).orElseThrow().active()).isFalse();
    }
}
