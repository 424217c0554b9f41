package souk.dynamo.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.cart.CartFixture.listed;
import static souk.dynamo.cart.CartFixture.pieces;
import static souk.dynamo.cart.CartFixture.units;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.cart.MergeId;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;

/** Calls that fail on the way, and how many calls there are at all. */
@OnEveryEngine
class CartFaultTest {
    private final Faults faults = new Faults();
    private final DynamoCarts carts = CartFixture.carts(faults);
    private final ShopperId shopper = UniqueProducts.shopper();
    private final Product mug = listed();

    @ParameterizedTest
    @EnumSource
    void addsOnceToANewCart(Faults.Fault fault) {
        faults.meet(fault);

        var answered = carts.add(shopper, mug.id(), pieces(3));

        assertThat(units(answered)).isEqualTo(Map.of(mug.id(), 3));
        assertThat(carts.read(shopper)).isEqualTo(answered);
    }

    @ParameterizedTest
    @EnumSource
    void addsOnceToALineThatIsThere(Faults.Fault fault) {
        carts.add(shopper, mug.id(), pieces(3));
        faults.meet(fault, fault);

        var answered = carts.add(shopper, mug.id(), pieces(2));

        assertThat(units(answered)).isEqualTo(Map.of(mug.id(), 5));
        assertThat(answered.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void changesAndRemovesThoughACallFails(Faults.Fault fault) {
        Product bowl = listed();
        carts.add(shopper, mug.id(), pieces(3));
        carts.add(shopper, bowl.id(), pieces(1));

        faults.meet(fault);
        carts.change(shopper, LineId.of(mug.id()), pieces(7));
        faults.meet(fault);
        var answered = carts.remove(shopper, LineId.of(bowl.id()));

        assertThat(units(answered)).isEqualTo(Map.of(mug.id(), 7));
        assertThat(carts.read(shopper)).isEqualTo(answered);
    }

    @Test
    void asksTheStoreTwicePerRoute() {
        carts.add(shopper, mug.id(), pieces(1));
        assertThat(faults.calls()).containsExactly("BatchGetItem", "UpdateItem");
        carts.read(shopper);
        assertThat(faults.calls()).containsExactly("BatchGetItem", "GetItem");
        carts.change(shopper, LineId.of(mug.id()), pieces(2));
        assertThat(faults.calls()).containsExactly("BatchGetItem", "UpdateItem");
        carts.merge(shopper, mergeId(), CartFixture.guest(List.of(mug), 1));
        assertThat(faults.calls()).containsExactly("BatchGetItem", "TransactWriteItems");
        carts.remove(shopper, LineId.of(mug.id()));
        assertThat(faults.calls()).containsExactly("UpdateItem");
    }

    @Test
    void readsTheOtherProductsWhileItWrites() {
        carts.add(shopper, listed().id(), pieces(1));
        faults.calls();
        faults.answerWritesOnlyBesideAReading();

        carts.add(shopper, mug.id(), pieces(1));
        faults.calls();
        carts.merge(shopper, mergeId(), CartFixture.guest(List.of(mug), 1));

        assertThat(faults.calls())
                .containsExactly("BatchGetItem", "BatchGetItem", "TransactWriteItems");
    }

    private static MergeId mergeId() {
        return new MergeId(UniqueProducts.unique("merge"));
    }
}
