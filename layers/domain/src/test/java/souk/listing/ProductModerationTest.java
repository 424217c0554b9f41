package souk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.moderation.Decision;
import souk.moderation.SampleVerdicts;
import souk.moderation.Verdict;
import souk.order.SampleOrders;

class ProductModerationTest {
    private static final String REASON = "Unsafe.";
    private static final Verdict UNSAFE = SampleVerdicts.because(REASON);

    private final SellingInMemory market = new SellingInMemory();
    private final ModeratedListingsInMemory listings = new ModeratedListingsInMemory();
    private final ProductModeration moderation =
            new ProductModeration(
                    listings, market.pictures(), Clock.fixed(SampleOrders.NOON, ZoneOffset.UTC));
    private final ImageAddress first = market.uploaded();
    private final ImageAddress second = market.uploaded();

    private Product teapot;

    @BeforeEach
    void listATeapot() {
        teapot = market.listed("Teapot", first.path(), second.path());
        listings.with(teapot);
    }

    @Test
    void suspendsAndRestoresAndLogsEachOnce() {
        Product down = suspended(true);
        assertThat(down.active()).isFalse();
        assertThat(down.suspension().reason()).contains(REASON);
        suspended(true);
        assertThat(suspended(false).active()).isTrue();
        suspended(false);

        assertThat(outcomes()).containsExactly("Suspended", "Active");
        Decision entry = listings.log().getFirst();
        assertThat(entry.subject().name()).isEqualTo("Teapot");
        assertThat(entry.moderator()).isEqualTo(SampleVerdicts.MODERATOR);
        assertThat(entry.reason()).isEqualTo(UNSAFE.reason());
        assertThat(entry.at()).isEqualTo(SampleOrders.NOON);
    }

    @Test
    void restoresNothingThatItsSellerIsSuspendedFor() {
        listings.with(teapot.of("Sam", true));
        suspended(true);

        assertThat(suspended(false).active()).isFalse();
        assertThat(outcomes()).containsExactly("Suspended", "Active");
    }

    @Test
    void takesPicturesFromTheListingAndFromWhereTheyAreKept() {
        Product after = moderation.decide(teapot.id(), false, List.of(first), UNSAFE);

        assertThat(after.images()).containsExactly(second.path());
        assertThat(after.version()).isEqualTo(teapot.version() + 1);
        assertThat(market.pictures().isThere(first)).isFalse();
        assertThat(market.pictures().isThere(second)).isTrue();
        assertThat(outcomes()).containsExactly("PicturesRemoved");
    }

    @Test
    void changesAndLogsNothingWhenTheSameIsSentAgain() {
        Product after = moderation.decide(teapot.id(), true, List.of(first), UNSAFE);

        assertThat(moderation.decide(teapot.id(), true, List.of(first), UNSAFE)).isEqualTo(after);
        assertThat(outcomes()).containsExactly("Suspended", "PicturesRemoved");
    }

    @Test
    void refusesPicturesThatAreNotTheProducts() {
        ImageAddress ofAnother = market.uploaded();
        for (ImageAddress image : List.of(ofAnother, new ImageAddress("/media/sue/gone-9x9.jpg"))) {
            assertThatThrownBy(
                            () ->
                                    moderation.decide(
                                            teapot.id(), true, List.of(first, image), UNSAFE))
                    .isInstanceOf(UnknownImage.class);
        }

        assertThat(market.pictures().isThere(ofAnother)).isTrue();
        assertThat(market.pictures().isThere(first)).isTrue();
        assertThat(listings.find(teapot.id())).contains(teapot);
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void decidesAgainWhenTheSellerChangesTheProductMeanwhile() {
        Product renamed = teapot.showing(List.of(second.path()));
        listings.meanwhile(() -> listings.with(renamed));

        assertThat(suspended(true)).isEqualTo(renamed.suspended(Optional.of(REASON)));
        assertThat(outcomes()).containsExactly("Suspended");
    }

    @Test
    void knowsNoOtherProduct() {
        assertThatThrownBy(() -> moderation.decide(new ProductId("none"), true, List.of(), UNSAFE))
                .isInstanceOf(NoSuchProduct.class);
    }

    private Product suspended(boolean now) {
        return moderation.decide(teapot.id(), now, List.of(), UNSAFE);
    }

    private List<String> outcomes() {
        return listings.log().stream().map(Decision::outcome).toList();
    }
}
