package souk.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.CartFixture.listed;
import static souk.dynamo.CartFixture.pieces;
import static souk.dynamo.CartFixture.units;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.cart.MergeId;
import souk.catalogue.Product;
import souk.shopper.ShopperId;

/** Calls that fail on the way, and how many calls there are at all. */
class CartFaultTest {
    private final Faults faults = new Faults();
    private final DynamoCarts carts = CartFixture.carts(faults);
    private final ShopperId shopper = Wares.shopper();
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

    @Test
    void takesTwoRoundTripsForEachRoute() {
        Product bowl = listed();
        carts.add(shopper, mug.id(), pieces(1));
        carts.add(shopper, bowl.id(), pieces(1));
        carts.change(shopper, mug.id(), pieces(2));
        carts.remove(shopper, bowl.id());
        carts.read(shopper);
        carts.merge(shopper, new MergeId(Wares.unique("m")), CartFixture.guest(List.of(bowl), 1));

        assertThat(faults.calls())
                .containsExactly(
                        "BatchGetItem",
                        "UpdateItem", // a new cart
                        "BatchGetItem",
                        "UpdateItem",
                        "BatchGetItem", // the last two at once
                        "UpdateItem",
                        "BatchGetItem", // change
                        "UpdateItem",
                        "BatchGetItem", // remove
                        "GetItem",
                        "BatchGetItem", // read
                        "BatchGetItem",
                        "TransactWriteItems",
                        "BatchGetItem"); // merge
    }
}
