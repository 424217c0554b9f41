package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.put;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.engine.OnEveryEngine;
import souk.money.Money;
import souk.order.CartChanged;
import souk.order.Order;
import souk.order.OrderShipping;
import souk.order.OutOfStock;
import souk.order.PriceChanged;
import souk.order.SampleOrders;
import souk.order.UnitCounts;
import souk.value.Refusal;

/** What an order is refused for, with the values of this moment, and nothing written. */
@OnEveryEngine
class OrderRefusalTest {
    private final Product mug = listed(9);
    private final Product bowl = listed(5);
    private final Buyer buyer = new Buyer().with(mug, 2).with(bowl, 5);

    @Test
    void refusesACartThatHasMovedOn() {
        Order order = buyer.order();
        buyer.with(mug, 1);

        assertThat(refused(CartChanged.class, order)).isEqualTo(Map.of("cartVersion", 3L));
    }

    @Test
    void refusesACartThatIsNotThere() {
        Order order = new Buyer().with(mug, 1).order();
        Order nobodys =
                new Order(
                        order.id(),
                        UniqueProducts.shopper(),
                        order.lines(),
                        OrderShipping.NONE,
                        Optional.empty(),
                        order.total(),
                        order.placedAt(),
                        order.requestHash(),
                        order.state(),
                        UnitCounts.NONE,
                        1);

        assertThat(refused(CartChanged.class, nobodys)).isEqualTo(Map.of("cartVersion", 0L));
    }

    @Test
    void refusesMoreThanIsInStock() {
        Order order = buyer.order();
        put(UniqueProducts.stocked(bowl, 4));

        assertThat(refused(OutOfStock.class, order)).isEqualTo(left(bowl, 4));
    }

    @Test
    void refusesWhatIsNoLongerSold() {
        Order order = buyer.order();
        put(UniqueProducts.archived(mug));

        assertThat(refused(OutOfStock.class, order)).isEqualTo(left(mug, 0));
    }

    @Test
    void refusesWhatIsGone() {
        Order order = buyer.order();
        OrderFixture.delete(mug);

        assertThat(refused(OutOfStock.class, order)).isEqualTo(left(mug, 0));
    }

    @Test
    void refusesAnotherPriceAndTellsTheCartOfNow() {
        for (Money now : List.of(eur(1251), eur(1249))) {
            Order order = buyer.order();
            put(UniqueProducts.priced(mug, now));

            assertThat(refused(PriceChanged.class, order))
                    .isEqualTo(Map.of("cart", buyer.state().priced()));
            put(mug);
        }
    }

    @Test
    void refusesPricesThatChangedThoughTheirSumIsTheSame() {
        Product first = listed(3);
        Product second = listed(3);
        Buyer of = new Buyer().with(first, 1).with(second, 1);
        Order order = of.order();
        put(UniqueProducts.priced(first, eur(first.price().minor() + 100)));
        put(UniqueProducts.priced(second, eur(second.price().minor() - 100)));

        assertThat(
                        of.state()
                                .priced()
                                .total()
                                .plus(order.shipping().amount(order.total().currency())))
                .isEqualTo(order.total());
        assertThat(refused(PriceChanged.class, order))
                .isEqualTo(Map.of("cart", of.state().priced()));
    }

    /** A shop has one currency; a row in another is a fault, and sold to nobody. */
    @Test
    void sellsNothingInAnotherCurrency() {
        Order order = buyer.order();
        put(UniqueProducts.priced(mug, new Money(1250, jpy())));
        List<Object> before = world();

        assertThatThrownBy(
                        () ->
                                ORDERS.place(
                                        order,
                                        OrderFixture.basis(order, 2),
                                        SampleOrders.WIDE_LIMITS))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ORDERS.find(order.id())).isEmpty();
        assertThat(world()).isEqualTo(before);
    }

    @Test
    void tellsAllThatIsMissingAtOnceBeforeAnyPrice() {
        Product lamp = listed(3);
        Order order = buyer.with(lamp, 1).order();
        put(UniqueProducts.stocked(mug, 1));
        put(UniqueProducts.stocked(bowl, 0));
        put(UniqueProducts.priced(lamp, eur(1)));

        assertThat(refused(OutOfStock.class, order).get("products"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "id",
                                        mug.id().value(),
                                        "productId",
                                        mug.id().value(),
                                        "stock",
                                        1),
                                Map.of(
                                        "id",
                                        bowl.id().value(),
                                        "productId",
                                        bowl.id().value(),
                                        "stock",
                                        0)));
    }

    @Test
    void tellsOfTheCartBeforeItsProducts() {
        Order order = buyer.order();
        buyer.with(mug, 1);
        put(UniqueProducts.stocked(mug, 0));

        assertThat(refused(CartChanged.class, order)).containsEntry("cartVersion", 3L);
    }

    /** What the refusal tells, after checking that nothing was written. */
    private Map<String, Object> refused(Class<? extends Refusal> type, Order order) {
        List<Object> before = world();
        // Each line was one change of the cart.
        long reviewed = order.lines().size();

        Refusal no =
                catchThrowableOfType(
                        type,
                        () ->
                                ORDERS.place(
                                        order,
                                        OrderFixture.basis(order, reviewed),
                                        SampleOrders.WIDE_LIMITS));

        assertThat(ORDERS.find(order.id())).isEmpty();
        assertThat(world()).isEqualTo(before);
        return no.current();
    }

    private List<Object> world() {
        return List.of(CartFixture.PRODUCTS.findAll(List.of(mug.id(), bowl.id())), buyer.cartRow());
    }

    private static Map<String, Object> left(Product product, int units) {
        return Map.of(
                "products",
                List.of(
                        Map.of(
                                "id",
                                product.id().value(),
                                "productId",
                                product.id().value(),
                                "stock",
                                units)));
    }

    private static Money eur(long minor) {
        return new Money(minor, UniqueProducts.EUR);
    }

    private static Currency jpy() {
        return Currency.getInstance("JPY");
    }
}
