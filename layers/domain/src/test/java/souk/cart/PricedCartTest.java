package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static souk.cart.SampleCarts.ALICE;
import static souk.cart.SampleCarts.EUR;
import static souk.cart.SampleCarts.NOON;
import static souk.cart.SampleCarts.archived;
import static souk.cart.SampleCarts.cart;
import static souk.cart.SampleCarts.catalogue;
import static souk.cart.SampleCarts.line;
import static souk.cart.SampleCarts.product;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.money.Money;

class PricedCartTest {
    @Test
    void pricesEachLineByTheCatalogueAndAddsUp() {
        PricedCart priced =
                PricedCart.of(
                        cart(line("cup", 2, 400), line("mug", 3, 900)),
                        catalogue(product("mug", 900, 9), product("cup", 400, 9)),
                        EUR);

        assertThat(priced.total()).isEqualTo(new Money(3_500, EUR));
        assertThat(priced.lines())
                .extracting(PricedCart.Line::title, l -> l.lineTotal().minor())
                .containsExactly(tuple("The cup", 800L), tuple("The mug", 2_700L));
        assertThat(priced.lines().getFirst().image()).hasValue("/pictures/cup.svg");
        assertThat(priced.warnings()).isEmpty();
        assertThat(priced.version()).isEqualTo(3);
        assertThat(priced.shopper()).isEqualTo(ALICE);
    }

    @Test
    void isWorthNothingWhenEmpty() {
        PricedCart priced = PricedCart.of(Cart.empty(ALICE), Map.of(), EUR);

        assertThat(priced.lines()).isEmpty();
        assertThat(priced.total()).isEqualTo(Money.zero(EUR));
        assertThat(priced.version()).isZero();
    }

    @Test
    void warnsWhenFewerAreLeftAndStillCountsTheLine() {
        PricedCart priced = priced(line("mug", 3, 900), product("mug", 900, 2));

        assertThat(codes(priced)).containsExactly(CartWarning.Code.LOW_STOCK);
        assertThat(priced.lines().getFirst().available()).isTrue();
        assertThat(priced.total().minor()).isEqualTo(2_700);
    }

    @Test
    void doesNotWarnWhenJustEnoughAreLeft() {
        assertThat(priced(line("mug", 3, 900), product("mug", 900, 3)).warnings()).isEmpty();
    }

    @Test
    void leavesOutOfTheTotalWhatIsSoldOutArchivedOrGone() {
        PricedCart priced =
                PricedCart.of(
                        cart(
                                line("gone", 2, 700),
                                line("mug", 1, 900),
                                line("old", 1, 500),
                                line("out", 1, 100)),
                        catalogue(product("mug", 900, 9), product("out", 100, 0), archived("old")),
                        EUR);

        assertThat(priced.lines())
                .extracting(PricedCart.Line::available)
                .containsExactly(false, true, false, false);
        assertThat(priced.warnings())
                .extracting(CartWarning::code, w -> w.line().value())
                .containsExactly(
                        tuple(CartWarning.Code.UNAVAILABLE, "gone"),
                        tuple(CartWarning.Code.UNAVAILABLE, "old"),
                        tuple(CartWarning.Code.UNAVAILABLE, "out"));
        assertThat(priced.total().minor()).isEqualTo(900);
    }

    @Test
    void showsWhatIsGoneAtThePriceLastSeen() {
        PricedCart.Line gone =
                PricedCart.of(cart(line("gone", 2, 700)), Map.of(), EUR).lines().getFirst();

        assertThat(gone.price()).isEqualTo(new Money(700, EUR));
        assertThat(gone.lineTotal()).isEqualTo(new Money(1_400, EUR));
        assertThat(gone.title()).isEmpty();
        assertThat(gone.image()).isEmpty();
    }

    @Test
    void warnsOfAnotherPriceAndCountsToday() {
        PricedCart up = priced(line("mug", 1, 900), product("mug", 901, 9));
        PricedCart down = priced(line("mug", 1, 900), product("mug", 899, 9));

        assertThat(codes(up)).containsExactly(CartWarning.Code.PRICE_CHANGED);
        assertThat(up.total().minor()).isEqualTo(901);
        assertThat(up.warnings().getFirst().message()).contains("up");
        assertThat(down.warnings().getFirst().message()).contains("down");
    }

    @Test
    void warnsOfStockAndPriceAtOnce() {
        PricedCart priced = priced(line("mug", 3, 900), product("mug", 800, 1));

        assertThat(codes(priced))
                .containsExactly(CartWarning.Code.LOW_STOCK, CartWarning.Code.PRICE_CHANGED);
    }

    @Test
    void tellsWhatHappenedAtAMergeFirst() {
        PricedCart priced = priced(line("mug", 99, 900), product("mug", 900, 1));

        PricedCart told = priced.warning(List.of(CartWarning.quantityCapped(new LineId("mug"))));

        assertThat(codes(told))
                .containsExactly(CartWarning.Code.QUANTITY_CAPPED, CartWarning.Code.LOW_STOCK);
        assertThat(told.total()).isEqualTo(priced.total());
    }

    @Test
    void countsWholeYen() {
        Currency yen = Currency.getInstance("JPY");
        Product mug = product("mug", new Money(1_980, yen), 9, ProductStatus.ACTIVE);
        var lines = new LinkedHashMap<LineId, CartLine>();
        lines.put(LineId.of(mug.id()), new CartLine(mug.id(), new Quantity(3), mug.price(), NOON));

        PricedCart priced = PricedCart.of(new Cart(ALICE, 1, lines), catalogue(mug), yen);

        assertThat(priced.total()).isEqualTo(new Money(5_940, yen));
    }

    private static PricedCart priced(CartLine line, Product product) {
        return PricedCart.of(cart(line), catalogue(product), EUR);
    }

    private static List<CartWarning.Code> codes(PricedCart priced) {
        return priced.warnings().stream().map(CartWarning::code).toList();
    }
}
