package souk.wishlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.order.SampleOrders;

class SavedProductTest {
    @Test
    void isGoneOnceItIsNotForSale() {
        assertThat(saved(ProductStatus.ACTIVE).gone()).isFalse();
        assertThat(saved(ProductStatus.ARCHIVED).gone()).isTrue();
        assertThat(
                        new SavedProduct(new ProductId("mug"), SampleOrders.NOON, Optional.empty())
                                .gone())
                .isTrue();
    }

    @Test
    void isNotGoneWhenItIsSoldOut() {
        Product soldOut = SampleOrders.product("mug", 1_250, 0);

        assertThat(new SavedProduct(soldOut.id(), SampleOrders.NOON, Optional.of(soldOut)).gone())
                .isFalse();
    }

    private static SavedProduct saved(ProductStatus status) {
        Product mug = SampleOrders.product("mug", SampleOrders.euro(1_250), 9, status);
        return new SavedProduct(mug.id(), SampleOrders.NOON, Optional.of(mug));
    }
}
