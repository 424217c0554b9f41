package souk.dynamo.wishlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.wishlist.WishlistFixture.NOON;
import static souk.dynamo.wishlist.WishlistFixture.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;
import souk.wishlist.SavedProduct;

/** What a wishlist shows. */
@OnEveryEngine
class WishlistReadingTest {
    private final DynamoWishlists wishlists = WishlistFixture.wishlists();
    private final ShopperId shopper = UniqueProducts.shopper();

    @Test
    void showsWhatWasSavedLastFirstAsItIsNow() {
        Product mug = CartFixture.listed();
        Product bowl = CartFixture.listed();

        SavedProduct first = wishlists.save(shopper, mug.id());
        wishlists.save(shopper, bowl.id());
        OrderFixture.put(UniqueProducts.stocked(mug, 0));

        assertThat(first).isEqualTo(saved(mug, 1));
        assertThat(read())
                .containsExactly(saved(bowl, 2), saved(UniqueProducts.stocked(mug, 0), 1));
        assertThat(count(shopper)).isEqualTo(2);
    }

    @Test
    void marksWhatIsGone() {
        Product archived = CartFixture.listed();
        Product deleted = CartFixture.listed();
        wishlists.save(shopper, archived.id());
        wishlists.save(shopper, deleted.id());

        OrderFixture.put(UniqueProducts.archived(archived));
        OrderFixture.delete(deleted);

        assertThat(read()).allMatch(SavedProduct::gone);
        assertThat(read())
                .extracting(SavedProduct::product)
                .containsExactly(Optional.empty(), Optional.of(UniqueProducts.archived(archived)));
        wishlists.remove(shopper, deleted.id());
        assertThat(read()).hasSize(1);
    }

    @Test
    void keepsWishlistsApart() {
        wishlists.save(shopper, CartFixture.listed().id());

        assertThat(wishlists.read(UniqueProducts.shopper(), 20, Optional.empty()).items())
                .isEmpty();
    }

    @Test
    void leadsFromPageToPage() {
        List<Product> wares = CartFixture.listed(7);
        wares.forEach(product -> wishlists.save(shopper, product.id()));

        List<ProductId> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<SavedProduct> page = wishlists.read(shopper, 3, after);
            sizes.add(page.items().size());
            page.items().forEach(saved -> seen.add(saved.productId()));
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).isEqualTo(wares.reversed().stream().map(Product::id).toList());
        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(wishlists.read(shopper, 7, Optional.empty()).next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1772366400000", "1772366400000#", "#count", "1#mug"})
    void refusesAPositionOfAnotherForm(String position) {
        assertThatThrownBy(() -> wishlists.read(shopper, 20, Optional.of(position)))
                .isInstanceOf(Malformed.class);
    }

    private List<SavedProduct> read() {
        return wishlists.read(shopper, 20, Optional.empty()).items();
    }

    /** Each reading of the fixture's clock is a second after the last. */
    private static SavedProduct saved(Product product, int second) {
        return new SavedProduct(product.id(), NOON.plusSeconds(second), Optional.of(product));
    }
}
