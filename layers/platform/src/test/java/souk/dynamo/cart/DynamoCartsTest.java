package souk.dynamo.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.cart.CartFixture.listed;
import static souk.dynamo.cart.CartFixture.pieces;
import static souk.dynamo.cart.CartFixture.units;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.cart.CartFull;
import souk.cart.NotInCart;
import souk.cart.PricedCart;
import souk.cart.ProductUnavailable;
import souk.cart.TooManyOfOneProduct;
import souk.catalogue.LineId;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;

@OnEveryEngine
class DynamoCartsTest {
    private final DynamoCarts carts = CartFixture.carts();
    private final ShopperId shopper = UniqueProducts.shopper();

    @Test
    void isEmptyForWhoNeverHadOne() {
        PricedCart cart = carts.read(shopper);

        assertThat(cart.lines()).isEmpty();
        assertThat(cart.version()).isZero();
    }

    @Test
    void addsUpOneLinePerProductAndCountsEachChange() {
        Product mug = listed();
        Product bowl = listed();

        carts.add(shopper, mug.id(), pieces(2));
        carts.add(shopper, bowl.id(), pieces(1));
        PricedCart answered = carts.add(shopper, mug.id(), pieces(3));

        assertThat(units(answered)).isEqualTo(Map.of(mug.id(), 5, bowl.id(), 1));
        assertThat(answered.version()).isEqualTo(3);
        assertThat(answered.total().minor()).isEqualTo(6 * 1250);
        assertThat(carts.read(shopper)).isEqualTo(answered);
    }

    @Test
    void keepsCartsApart() {
        carts.add(shopper, listed().id(), pieces(1));

        assertThat(carts.read(UniqueProducts.shopper()).lines()).isEmpty();
    }

    @Test
    void refusesWhatIsNotForSaleAndChangesNothing() {
        Product archived = UniqueProducts.archived(UniqueProducts.product());
        CartFixture.PRODUCTS.add(archived);

        assertThatThrownBy(() -> carts.add(shopper, archived.id(), pieces(1)))
                .isInstanceOf(ProductUnavailable.class);
        assertThatThrownBy(() -> carts.add(shopper, new ProductId("nothing"), pieces(1)))
                .isInstanceOf(NoSuchProduct.class);
        assertThat(carts.read(shopper).version()).isZero();
    }

    @Test
    void refusesMoreThan99OfOneProduct() {
        Product mug = listed();
        carts.add(shopper, mug.id(), pieces(60));

        assertThatThrownBy(() -> carts.add(shopper, mug.id(), pieces(40)))
                .isInstanceOf(TooManyOfOneProduct.class);
        assertThat(units(carts.add(shopper, mug.id(), pieces(39)))).containsEntry(mug.id(), 99);
    }

    @Test
    void refusesA41stProduct() {
        List<Product> wares = listed(41);
        wares.subList(0, 40).forEach(p -> carts.add(shopper, p.id(), pieces(1)));

        assertThatThrownBy(() -> carts.add(shopper, wares.getLast().id(), pieces(1)))
                .isInstanceOf(CartFull.class);
        assertThat(carts.add(shopper, wares.getFirst().id(), pieces(1)).lines()).hasSize(40);
    }

    @Test
    void setsTheQuantityOfALine() {
        Product mug = listed();
        carts.add(shopper, mug.id(), pieces(5));

        PricedCart changed = carts.change(shopper, LineId.of(mug.id()), pieces(2));

        assertThat(units(changed)).isEqualTo(Map.of(mug.id(), 2));
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void refusesToSetWhatIsNotInTheCart() {
        assertThatThrownBy(() -> carts.change(shopper, LineId.of(listed().id()), pieces(2)))
                .isInstanceOf(NotInCart.class);
        carts.add(shopper, listed().id(), pieces(1));
        assertThatThrownBy(() -> carts.change(shopper, LineId.of(listed().id()), pieces(2)))
                .isInstanceOf(NotInCart.class);
        assertThat(carts.read(shopper).version()).isEqualTo(1);
    }

    @Test
    void removesALineOnceAndThenStaysAsItIs() {
        Product mug = listed();
        Product bowl = listed();
        carts.add(shopper, mug.id(), pieces(5));
        carts.add(shopper, bowl.id(), pieces(1));

        PricedCart once = carts.remove(shopper, LineId.of(mug.id()));
        PricedCart twice = carts.remove(shopper, LineId.of(mug.id()));

        assertThat(units(once)).isEqualTo(Map.of(bowl.id(), 1));
        assertThat(twice).isEqualTo(once);
        assertThat(carts.remove(UniqueProducts.shopper(), LineId.of(mug.id())).version()).isZero();
    }

    @Test
    void fillsAnEmptiedCartAgain() {
        Product mug = listed();
        carts.add(shopper, mug.id(), pieces(1));
        carts.remove(shopper, LineId.of(mug.id()));

        assertThat(units(carts.add(shopper, mug.id(), pieces(2)))).isEqualTo(Map.of(mug.id(), 2));
    }
}
