package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.cart.SampleCarts.ALICE;
import static souk.cart.SampleCarts.NOON;
import static souk.cart.SampleCarts.archived;
import static souk.cart.SampleCarts.cart;
import static souk.cart.SampleCarts.cartOf;
import static souk.cart.SampleCarts.line;
import static souk.cart.SampleCarts.product;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;

class CartAdditionTest {
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void makesALineAtTodaysPrice() {
        CartLine line = Cart.empty(ALICE).withMore(product("mug", 900, 5), new Quantity(2), LATER);

        assertThat(line)
                .isEqualTo(
                        new CartLine(
                                new ProductId("mug"),
                                new Quantity(2),
                                product("mug", 900, 5).price(),
                                LATER));
    }

    @Test
    void addsToTheLineThatIsThereAndKeepsItsPlace() {
        CartLine line =
                cart(line("mug", 2, 900)).withMore(product("mug", 900, 9), new Quantity(3), LATER);

        assertThat(line.quantity()).isEqualTo(new Quantity(5));
        assertThat(line.addedAt()).isEqualTo(NOON);
    }

    @Test
    void remembersTodaysPriceAsSeen() {
        CartLine line =
                cart(line("mug", 2, 900))
                        .withMore(product("mug", 1_100, 9), new Quantity(1), LATER);

        assertThat(line.seenPrice().minor()).isEqualTo(1_100);
    }

    @Test
    void takes99OfOneProductAndNotOneMore() {
        Cart cart = cart(line("mug", 97, 900));

        assertThat(cart.withMore(product("mug", 900, 9), new Quantity(2), LATER).quantity())
                .isEqualTo(new Quantity(99));
        assertThatThrownBy(() -> cart.withMore(product("mug", 900, 9), new Quantity(3), LATER))
                .isInstanceOf(TooManyOfOneProduct.class);
    }

    @Test
    void takes40ProductsAndNotOneMore() {
        CartLine last = cartOf(39).withMore(product("mug", 900, 9), new Quantity(1), LATER);

        assertThat(last.id()).isEqualTo(new LineId("mug"));
        assertThatThrownBy(
                        () -> cartOf(40).withMore(product("mug", 900, 9), new Quantity(1), LATER))
                .isInstanceOf(CartFull.class);
    }

    @Test
    void addsToALineOfAFullCart() {
        CartLine line = cartOf(40).withMore(product("p7", 100, 9), new Quantity(1), LATER);

        assertThat(line.quantity()).isEqualTo(new Quantity(2));
    }

    @Test
    void refusesAnArchivedProductEvenIfItIsInTheCart() {
        assertThatThrownBy(
                        () -> Cart.empty(ALICE).withMore(archived("mug"), new Quantity(1), LATER))
                .isInstanceOf(ProductUnavailable.class);
        assertThatThrownBy(
                        () ->
                                cart(line("mug", 1, 500))
                                        .withMore(archived("mug"), new Quantity(1), LATER))
                .isInstanceOf(ProductUnavailable.class);
    }

    @Test
    void takesMoreThanIsInStockBecauseStockIsReservedAtCheckoutOnly() {
        CartLine line = Cart.empty(ALICE).withMore(product("mug", 900, 1), new Quantity(9), LATER);

        assertThat(line.quantity()).isEqualTo(new Quantity(9));
    }

    @Test
    void ordersLinesByWhenTheyWereAddedThenById() {
        var lines = new LinkedHashMap<LineId, CartLine>();
        lines.put(new LineId("late"), at("late", LATER));
        lines.put(new LineId("b"), at("b", NOON));
        lines.put(new LineId("a"), at("a", NOON));

        Cart cart = new Cart(ALICE, 1, lines);

        assertThat(cart.lines().sequencedKeySet())
                .extracting(LineId::value)
                .containsExactly("a", "b", "late");
    }

    private static CartLine at(String id, Instant addedAt) {
        CartLine line = line(id, 1, 100);
        return new CartLine(line.id(), line.quantity(), line.seenPrice(), addedAt);
    }
}
