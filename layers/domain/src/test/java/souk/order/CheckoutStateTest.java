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
import souk.catalogue.Product;
import souk.catalogue.ProductId;
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
        var empty = new Sight(new CheckoutState(Optional.empty(), SampleOrders.cart(3), Map.of()));

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
                        Map.of("productId", "mug", "stock", 1),
                        Map.of("productId", "cup", "stock", 0));
    }

    @Test
    void hasNoneLeftOfAProductThatIsGone() {
        Refusal no = refusal(basket(product("mug", 1_250, 2)), 3, 3_400);

        assertThat(products(no)).containsExactly(Map.of("productId", "cup", "stock", 0));
    }

    @Test
    void tellsThePricesOfNowAndTheirSum() {
        Refusal no = refusal(basket(product("mug", 1_300, 2), product("cup", 900, 5)), 3, 3_400);

        assertThat(no).isInstanceOf(PriceChanged.class);
        assertThat(no.current())
                .containsEntry("totalAmount", 3_500L)
                .containsEntry("currency", "EUR");
        assertThat(products(no))
                .containsExactlyInAnyOrder(
                        Map.of("productId", "mug", "price", euro(1_300)),
                        Map.of("productId", "cup", "price", euro(900)));
    }

    @Test
    void ordersWhatCostsNothing() {
        Order order = basket(product("mug", 0, 2), product("cup", 0, 5)).order(3, 0);

        assertThat(order.total()).isEqualTo(euro(0));
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

    private static Sight basket(Product... products) {
        Map<ProductId, Product> byId = new HashMap<>();
        for (Product product : products) {
            byId.put(product.id(), product);
        }
        return new Sight(new CheckoutState(Optional.empty(), CART, byId));
    }

    /** What Alice orders by it. */
    private record Sight(CheckoutState basket) {
        Order order(long version, long total) {
            return basket.newOrder(ORDER, new ReviewedCart(version, total), "hash", NOON);
        }
    }
}
