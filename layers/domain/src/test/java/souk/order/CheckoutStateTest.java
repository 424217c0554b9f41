package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.euro;
import static souk.order.SampleOrders.line;
import static souk.order.SampleOrders.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.cart.Cart;
import souk.cart.Pricing;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.value.Refusal;

class CheckoutStateTest {
    private static final Cart CART = SampleOrders.cart(3, line("mug", 2), line("cup", 1));

    @Test
    void ordersTheWholeCartAtThePricesOfNow() {
        Order order = basket(product("mug", 1_250, 2), product("cup", 900, 5)).order(3, 3_400);

        assertThat(order.lines())
                .extracting(OrderLine::title, OrderLine::price, each -> each.quantity().units())
                .containsExactlyInAnyOrder(
                        tuple("The mug", euro(1_250), 2), tuple("The cup", euro(900), 1));
        assertThat(order.total()).isEqualTo(euro(3_400));
        assertThat(order.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(order.hold()).isEqualTo(StockHold.HELD);
        assertThat(order.state().dueAt()).isEqualTo(NOON.plus(Order.HELD_FOR));
        assertThat(order.version()).isEqualTo(1);
    }

    @Test
    void refusesACartThatIsNotTheReviewedOne() {
        Refusal no = refusal(basket(product("mug", 1_250, 2), product("cup", 900, 5)), 2, 3_400);

        assertThat(no).isInstanceOf(CartChanged.class);
        assertThat(no.current()).isEqualTo(Map.of("cartVersion", 3L));
    }

    @Test
    void refusesAnEmptyCart() {
        var empty =
                new Sight(
                        new CheckoutState(ORDER, Optional.empty(), SampleOrders.cart(3), Map.of()));

        assertThat(refusal(empty, 3, 0)).isInstanceOf(CartEmpty.class);
    }

    @Test
    void tellsHowManyAreLeftOfEachProductThatIsShort() {
        Sight basket =
                basket(
                        product("mug", 1_250, 1),
                        product("cup", euro(900), 5, ProductStatus.ARCHIVED));

        Refusal no = refusal(basket, 3, 3_400);

        assertThat(no).isInstanceOf(OutOfStock.class);
        assertThat(products(no))
                .containsExactlyInAnyOrder(
                        Map.of("id", "mug", "productId", "mug", "stock", 1),
                        Map.of("id", "cup", "productId", "cup", "stock", 0));
    }

    @Test
    void hasNoneLeftOfAProductThatIsGone() {
        Refusal no = refusal(basket(product("mug", 1_250, 2)), 3, 3_400);

        assertThat(products(no))
                .containsExactly(Map.of("id", "cup", "productId", "cup", "stock", 0));
    }

    @Test
    void tellsThePricesOfNowAndTheirSum() {
        Sight before = basket(product("mug", 1_250, 2), product("cup", 900, 5));
        Sight now = basket(product("mug", 1_300, 2), product("cup", 900, 5));

        Refusal no = refusal(now, before.reviewed());

        assertThat(no).isInstanceOf(PriceChanged.class);
        assertThat(no.current()).isEqualTo(Map.of("cart", now.basket().priced()));
        assertThat(now.basket().priced().total()).isEqualTo(euro(3_500));
    }

    @Test
    void refusesLinesThatCostSomethingElseThoughTheirSumIsTheSame() {
        Sight before = basket(product("mug", 1_000, 2), product("cup", 1_000, 5));
        Sight now = basket(product("mug", 1_050, 2), product("cup", 900, 5));

        assertThat(now.reviewed().total()).isEqualTo(before.reviewed().total());
        assertThat(refusal(now, before.reviewed())).isInstanceOf(PriceChanged.class);
    }

    @Test
    void refusesAnotherTotalThanThePricesSumUpTo() {
        Sight basket = basket(product("mug", 1_250, 2), product("cup", 900, 5));

        assertThat(refusal(basket, 3, 3_401)).isInstanceOf(ShippingChanged.class);
    }

    @Test
    void ordersWhatCostsNothing() {
        Order order = basket(product("mug", 0, 2), product("cup", 0, 5)).order(3, 0);

        assertThat(order.total()).isEqualTo(euro(0));
    }

    @Test
    void ordersAsLittleAsOnePaymentTakesAndNoLess() {
        Refusal no = refusal(basket(product("mug", 15, 2), product("cup", 19, 5)), 3, 49);

        assertThat(no).isInstanceOf(TotalTooSmall.class);
        assertThat(no.current()).isEqualTo(Map.of("least", euro(50)));
        assertThat(basket(product("mug", 15, 2), product("cup", 20, 5)).order(3, 50).total())
                .isEqualTo(euro(50));
    }

    @Test
    void ordersAsMuchAsOnePaymentTakesAndNoMore() {
        Product most = product("mug", CheckoutState.MAX_TOTAL / 2, 2);

        assertThat(basket(most, product("cup", 1, 5)).order(3, 99_999_999).total())
                .isEqualTo(euro(99_999_999));
        assertThat(refusal(basket(most, product("cup", 2, 5)), 3, 100_000_000))
                .isInstanceOf(TotalTooLarge.class);
    }

    private static List<Object> products(Refusal no) {
        return List.copyOf((List<?>) no.current().getOrDefault("products", List.of()));
    }

    private static Refusal refusal(Sight basket, long version, long total) {
        return catchThrowableOfType(Refusal.class, () -> basket.order(version, total));
    }

    private static Refusal refusal(Sight basket, ReviewedQuote reviewed) {
        return catchThrowableOfType(Refusal.class, () -> basket.order(reviewed));
    }

    private static Sight basket(Product... products) {
        Map<LineId, Product> byId = new HashMap<>();
        for (Product product : products) {
            byId.put(product.line(), product);
        }
        return new Sight(new CheckoutState(ORDER, Optional.empty(), CART, byId));
    }

    /** What Alice orders by it. */
    private record Sight(CheckoutState basket) {
        ReviewedQuote reviewed() {
            return SampleShipping.reviewed(basket);
        }

        Order order(long version, long total) {
            return order(new ReviewedQuote(version, total, pricing(), Optional.empty(), Map.of()));
        }

        Order order(ReviewedQuote reviewed) {
            return basket.newOrder(
                    reviewed, SampleShipping.terms(basket), Optional.empty(), "hash", NOON);
        }

        private Pricing pricing() {
            return basket.cart().lines().isEmpty() ? new Pricing("none") : reviewed().pricing();
        }
    }
}
