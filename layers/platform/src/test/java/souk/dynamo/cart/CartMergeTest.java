package souk.dynamo.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.cart.CartFixture.guest;
import static souk.dynamo.cart.CartFixture.listed;
import static souk.dynamo.cart.CartFixture.pieces;
import static souk.dynamo.cart.CartFixture.units;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.cart.CartWarning;
import souk.cart.MergeId;
import souk.cart.PricedCart;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;

@OnEveryEngine
class CartMergeTest {
    private final DynamoCarts carts = CartFixture.carts();
    private final ShopperId shopper = UniqueProducts.shopper();
    private final MergeId mergeId = new MergeId(UniqueProducts.unique("merge"));

    @Test
    void addsTheGuestsLinesOnceHoweverOftenAsked() {
        List<Product> wares = listed(3);
        carts.add(shopper, wares.getFirst().id(), pieces(1));

        PricedCart first = carts.merge(shopper, mergeId, guest(wares, 2));
        PricedCart second = carts.merge(shopper, mergeId, guest(wares, 2));

        assertThat(units(first))
                .isEqualTo(
                        Map.of(wares.get(0).id(), 3, wares.get(1).id(), 2, wares.get(2).id(), 2));
        assertThat(first.version()).isEqualTo(2);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void makesTheCartWhenThereIsNone() {
        List<Product> wares = listed(2);

        PricedCart merged = carts.merge(shopper, mergeId, guest(wares, 4));

        assertThat(carts.read(shopper)).isEqualTo(merged);
        assertThat(merged.total().minor()).isEqualTo(2 * 4 * 1250);
    }

    @Test
    void isOnceForEachShopper() {
        List<Product> wares = listed(1);
        carts.merge(shopper, mergeId, guest(wares, 1));

        PricedCart others = carts.merge(UniqueProducts.shopper(), mergeId, guest(wares, 1));

        assertThat(units(others)).isEqualTo(Map.of(wares.getFirst().id(), 1));
    }

    @Test
    void tellsWhatCouldNotBeTaken() {
        Product archived = UniqueProducts.archived(UniqueProducts.product());
        CartFixture.PRODUCTS.add(archived);
        Product full = listed();
        carts.add(shopper, full.id(), pieces(98));

        PricedCart merged = carts.merge(shopper, mergeId, guest(List.of(archived, full), 5));

        assertThat(units(merged)).isEqualTo(Map.of(full.id(), 99));
        assertThat(merged.warnings())
                .extracting(CartWarning::code)
                .contains(CartWarning.Code.UNAVAILABLE, CartWarning.Code.QUANTITY_CAPPED);
    }

    @Test
    void remembersAMergeThatHadNothingToTake() {
        Product product = UniqueProducts.product();
        carts.merge(shopper, mergeId, guest(List.of(product), 1));
        CartFixture.PRODUCTS.add(product);

        assertThat(carts.merge(shopper, mergeId, guest(List.of(product), 1)).lines()).isEmpty();
    }

    @Test
    void happensOnceWhenManyAskAtOnce() {
        List<Product> wares = listed(2);

        Race.run(16, () -> carts.merge(shopper, mergeId, guest(wares, 3)));

        PricedCart cart = carts.read(shopper);
        assertThat(units(cart)).isEqualTo(Map.of(wares.get(0).id(), 3, wares.get(1).id(), 3));
        assertThat(cart.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void happensOnceThoughACallFails(Faults.Fault fault) {
        List<Product> wares = listed(2);
        Faults faults = new Faults();
        DynamoCarts shaky = CartFixture.carts(faults);
        carts.add(shopper, wares.getFirst().id(), pieces(1));

        faults.meet(fault);
        shaky.merge(shopper, mergeId, guest(wares, 3));

        PricedCart cart = carts.read(shopper);
        assertThat(units(cart)).isEqualTo(Map.of(wares.get(0).id(), 4, wares.get(1).id(), 3));
        assertThat(cart.version()).isEqualTo(2);
    }
}
