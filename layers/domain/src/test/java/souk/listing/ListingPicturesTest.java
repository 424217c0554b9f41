package souk.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.listing.ListingChanges.images;
import static souk.listing.SellingInMemory.SAM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.value.Precondition;

/** Which pictures a listing may show, and what becomes of them. */
class ListingPicturesTest {
    private final SellingInMemory market = new SellingInMemory();
    private final Selling selling = market.selling();

    @Test
    void keepsThePicturesThatAListingShows() {
        var image = market.uploaded();

        Product teapot = market.listed("Teapot", image.path());

        assertThat(teapot.images()).containsExactly(image.path());
        assertThat(image.path()).matches("/media/bench-7/[a-z2-7]{26}-1600x1200\\.jpg");
        assertThat(market.pictures().kept()).containsExactly(image);
    }

    @Test
    void asksForNewPicturesOnly() {
        var image = market.uploaded();
        Product teapot = market.listed("Teapot", image.path());
        market.pictures().kept().clear();

        selling.change(
                SAM,
                teapot.id(),
                Precondition.exactly(1),
                images("/images/demo/teapot.svg", image.path()));

        assertThat(market.pictures().kept()).isEmpty();
    }

    @Test
    void letsAPictureGoThatTheListingShowsNoLonger() {
        var first = market.uploaded();
        var second = market.uploaded();
        Product teapot = market.listed("Teapot", first.path());

        selling.change(SAM, teapot.id(), Precondition.exactly(1), images(second.path()));

        assertThat(market.pictures().shownBy(first)).isEmpty();
        assertThat(market.pictures().shownBy(second)).contains(teapot.id());
    }

    @Test
    void refusesAPictureOfAnotherListing() {
        var image = market.uploaded();
        market.listed("Teapot", image.path());

        assertThatThrownBy(() -> market.listed("Jug", image.path()))
                .isInstanceOf(UnknownImage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/loom-9/aaaa-1600x1200.jpg",
                "/media/bench-7/never-uploaded-1600x1200.jpg",
                "/media/bench-7/aaaa-480.jpg",
                "/media/bench-77/aaaa-1600x1200.jpg",
                "/uploads/bench-7/aaaa",
                "/images/other.svg"
            })
    void refusesAPictureThatIsNotTheSellers(String image) {
        ProductId teapot = market.teapot().id();

        assertThatThrownBy(
                        () -> selling.change(SAM, teapot, Precondition.exactly(1), images(image)))
                .isInstanceOf(UnknownImage.class);
        assertThat(market.listings().find(teapot).orElseThrow().product().version()).isEqualTo(1);
    }
}
