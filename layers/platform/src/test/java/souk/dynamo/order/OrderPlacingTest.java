package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.stock;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.OrderShipping;
import souk.order.SampleOrders;
import souk.order.UnitCounts;

@OnEveryEngine
class OrderPlacingTest {
    private final Product mug = listed(9);
    private final Product bowl = listed(5);
    private final Buyer buyer = new Buyer().with(mug, 2).with(bowl, 5);

    @Test
    void keepsTheOrderTakesTheStockAndEmptiesTheCart() {
        Order order = buyer.order();

        Order placed = ORDERS.place(order, buyer.state(), SampleOrders.WIDE_LIMITS);

        assertThat(placed).isEqualTo(order);
        assertThat(ORDERS.find(order.id())).contains(order);
        assertThat(stock(mug)).isEqualTo(7);
        assertThat(stock(bowl)).isZero();
        assertThat(buyer.linesInCart()).isZero();
        assertThat(buyer.cartVersion()).isEqualTo(3);
    }

    @Test
    void leavesTheEmptiedCartReadyForMore() {
        ORDERS.place(buyer.order(), buyer.state(), SampleOrders.WIDE_LIMITS);

        buyer.with(mug, 1);

        assertThat(buyer.linesInCart()).isEqualTo(1);
        assertThat(buyer.cartVersion()).isEqualTo(4);
    }

    @Test
    void answersTheEarlierOrderOfAnIdAndChangesNothing() {
        Order first = buyer.order("same");
        ORDERS.place(first, buyer.state(), SampleOrders.WIDE_LIMITS);
        buyer.with(mug, 3);
        Order second = new Buyer().with(mug, 1).order();
        Order other =
                new Order(
                        first.id(),
                        first.shopper(),
                        second.lines(),
                        OrderShipping.NONE,
                        Optional.empty(),
                        second.total(),
                        second.placedAt().plusSeconds(5),
                        "other",
                        second.state(),
                        UnitCounts.NONE,
                        1);

        Order answered = ORDERS.place(other, buyer.state(), SampleOrders.WIDE_LIMITS);

        assertThat(answered).isEqualTo(first);
        assertThat(ORDERS.find(first.id())).contains(first);
        assertThat(stock(mug)).isEqualTo(7);
        assertThat(buyer.cartVersion()).isEqualTo(4);
    }
}
