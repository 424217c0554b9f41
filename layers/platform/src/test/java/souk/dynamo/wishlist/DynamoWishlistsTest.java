package souk.dynamo.wishlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.wishlist.WishlistFixture.NOON;
import static souk.dynamo.wishlist.WishlistFixture.count;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;
import souk.wishlist.SavedProduct;
import souk.wishlist.WishlistFull;

@OnEveryEngine
class DynamoWishlistsTest {
    private final DynamoWishlists wishlists = WishlistFixture.wishlists();
    private final ShopperId shopper = UniqueProducts.shopper();

    @Test
    void isEmptyForWhoNeverSavedAnything() {
        assertThat(read()).isEmpty();
        assertThat(count(shopper)).isZero();
    }

    @Test
    void savesAProductOnce() {
        Product mug = CartFixture.listed();
        SavedProduct first = wishlists.save(shopper, mug.id());

        assertThat(wishlists.save(shopper, mug.id())).isEqualTo(first);

        assertThat(read()).containsExactly(first);
        assertThat(count(shopper)).isEqualTo(1);
    }

    @Test
    void takesAProductOffOnceAndThenStaysAsItIs() {
        Product mug = CartFixture.listed();
        Product bowl = CartFixture.listed();
        wishlists.save(shopper, mug.id());
        wishlists.save(shopper, bowl.id());

        wishlists.remove(shopper, mug.id());
        wishlists.remove(shopper, mug.id());
        wishlists.remove(UniqueProducts.shopper(), bowl.id());

        assertThat(read()).extracting(SavedProduct::productId).containsExactly(bowl.id());
        assertThat(count(shopper)).isEqualTo(1);
    }

    @Test
    void savesAgainWhatWasTakenOff() {
        Product mug = CartFixture.listed();
        wishlists.save(shopper, mug.id());
        wishlists.remove(shopper, mug.id());

        assertThat(wishlists.save(shopper, mug.id())).isEqualTo(saved(mug, 2));
        assertThat(count(shopper)).isEqualTo(1);
    }

    @Test
    void savesNothingThatIsNotThere() {
        assertThatThrownBy(() -> wishlists.save(shopper, new ProductId("nothing")))
                .isInstanceOf(NoSuchProduct.class);
        assertThat(count(shopper)).isZero();
    }

    @Test
    void holds500AndNotOneMoreButTakesAgainWhatItHolds() {
        List<Product> wares = WishlistFixture.fill(shopper, 500);
        Product more = CartFixture.listed();

        assertThatThrownBy(() -> wishlists.save(shopper, more.id()))
                .isInstanceOf(WishlistFull.class);
        wishlists.save(shopper, wares.getFirst().id());
        wishlists.remove(shopper, wares.getLast().id());
        wishlists.save(shopper, more.id());

        assertThat(count(shopper)).isEqualTo(500);
    }

    private List<SavedProduct> read() {
        return wishlists.read(shopper, 20, Optional.empty()).items();
    }

    /** Each reading of the fixture's clock is a second after the last. */
    private static SavedProduct saved(Product product, int second) {
        return new SavedProduct(product.id(), NOON.plusSeconds(second), Optional.of(product));
    }
}
