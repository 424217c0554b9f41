package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static souk.cart.SampleCarts.ALICE;
import static souk.cart.SampleCarts.NOON;
import static souk.cart.SampleCarts.archived;
import static souk.cart.SampleCarts.cart;
import static souk.cart.SampleCarts.cartOf;
import static souk.cart.SampleCarts.catalogue;
import static souk.cart.SampleCarts.line;
import static souk.cart.SampleCarts.product;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.Product;

class CartMergeTest {
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void addsNewLinesAndAddsToPresentOnes() {
        Cart cart = cart(line("mug", 2, 900));

        Cart.Merge merge =
                cart.withGuestLines(
                        guest("mug", 3, "cup", 1),
                        catalogue(product("mug", 950, 9), product("cup", 400, 9)),
                        LATER);

        assertThat(merge.warnings()).isEmpty();
        assertThat(merge.lines())
                .extracting(l -> l.id().value(), l -> l.quantity().units())
                .containsExactly(tuple("mug", 5), tuple("cup", 1));
        assertThat(merge.lines())
                .extracting(CartLine::addedAt)
                .containsExactly(NOON, LATER.plusMillis(1));
        assertThat(merge.lines().getFirst().seenPrice().minor()).isEqualTo(950);
    }

    @Test
    void keepsTheGuestsOrder() {
        Cart.Merge merge =
                Cart.empty(ALICE)
                        .withGuestLines(
                                guest("zebra", 1, "apple", 1),
                                catalogue(product("apple", 1, 1), product("zebra", 1, 1)),
                                LATER);

        assertThat(cart(merge.lines().toArray(CartLine[]::new)).lines().sequencedKeySet())
                .extracting(LineId::value)
                .containsExactly("zebra", "apple");
    }

    @Test
    void cutsALineTo99AndSaysSo() {
        Cart.Merge merge = merged(cart(line("mug", 98, 900)), "mug", 2);

        assertThat(merge.lines()).extracting(CartLine::quantity).containsExactly(new Quantity(99));
        assertThat(codes(merge)).containsExactly(CartWarning.Code.QUANTITY_CAPPED);
    }

    @Test
    void saysNothingOfALineOfExactly99() {
        Cart.Merge merge = merged(cart(line("mug", 98, 900)), "mug", 1);

        assertThat(merge.lines()).extracting(CartLine::quantity).containsExactly(new Quantity(99));
        assertThat(merge.warnings()).isEmpty();
    }

    @Test
    void leavesOutWhatHasNoRoomAndSaysSo() {
        Cart.Merge merge =
                cartOf(39)
                        .withGuestLines(
                                guest("mug", 1, "cup", 1),
                                catalogue(product("mug", 1, 1), product("cup", 1, 1)),
                                LATER);

        assertThat(merge.lines()).extracting(CartLine::id).containsExactly(new LineId("mug"));
        assertThat(merge.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.code()).isEqualTo(CartWarning.Code.CART_FULL))
                .satisfies(w -> assertThat(w.line()).isEqualTo(new LineId("cup")));
    }

    @Test
    void addsToPresentLinesOfAFullCart() {
        Cart.Merge merge =
                cartOf(40).withGuestLines(guest("p3", 4), catalogue(product("p3", 100, 9)), LATER);

        assertThat(merge.lines()).extracting(CartLine::quantity).containsExactly(new Quantity(5));
        assertThat(merge.warnings()).isEmpty();
    }

    @Test
    void findsNoRoomInACartThatIsOverfull() {
        Cart.Merge merge = merged(cartOf(41), "mug", 1);

        assertThat(merge.lines()).isEmpty();
        assertThat(codes(merge)).containsExactly(CartWarning.Code.CART_FULL);
    }

    @Test
    void leavesOutWhatIsArchivedOrGoneAndSaysSo() {
        Cart.Merge merge =
                Cart.empty(ALICE)
                        .withGuestLines(
                                guest("old", 1, "gone", 1), catalogue(archived("old")), LATER);

        assertThat(merge.lines()).isEmpty();
        assertThat(codes(merge))
                .containsExactly(CartWarning.Code.UNAVAILABLE, CartWarning.Code.UNAVAILABLE);
    }

    @Test
    void leavesTheRoomOfWhatIsGoneOrThereAlready() {
        Map<LineId, Product> products = catalogue(product("p3", 1, 1), product("mug", 1, 1));
        for (String other : List.of("gone", "p3")) {
            Cart.Merge merge =
                    cartOf(39).withGuestLines(guest(other, 1, "mug", 1), products, LATER);

            assertThat(merge.lines().getLast().id().value()).isEqualTo("mug");
        }
    }

    private static Cart.Merge merged(Cart cart, String id, int units) {
        return cart.withGuestLines(guest(id, units), catalogue(product(id, 900, 9)), LATER);
    }

    private static List<CartWarning.Code> codes(Cart.Merge merge) {
        return merge.warnings().stream().map(CartWarning::code).toList();
    }

    private static Map<LineId, Quantity> guest(String id, int units) {
        return Map.of(new LineId(id), new Quantity(units));
    }

    private static Map<LineId, Quantity> guest(String a, int ofA, String b, int ofB) {
        var guest = new LinkedHashMap<LineId, Quantity>(guest(a, ofA));
        guest.putAll(guest(b, ofB));
        return guest;
    }
}
