package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.paid;
import static souk.dynamo.order.OrderFixture.put;
import static souk.dynamo.order.OrderFixture.released;
import static souk.dynamo.order.OrderFixture.stock;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.money.Money;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.StockHold;

/** What each change of an order's hold does to the stock of its lines. */
@OnEveryEngine
class OrderStockTest {
    private final Product mug = listed(9);
    private final Product bowl = listed(5);
    private final Order held = new Buyer().with(mug, 2).with(bowl, 5).payable();
    private final Optional<EventId> event = Optional.of(new EventId(UniqueProducts.unique("evt")));

    @Test
    void recordsASessionAndMovesNoStock() {
        assertThat(held.version()).isEqualTo(2);
        assertThat(ORDERS.find(held.id())).contains(held);
        stockIs(7, 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sellsWhatIsHeld(boolean told) {
        Order sold = moved(held, paid(held), told);

        assertThat(sold.hold()).isEqualTo(StockHold.COMMITTED);
        stockIs(7, 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesTheStockBackExactly(boolean told) {
        Order over = moved(held, released(held), told);

        assertThat(over.hold()).isEqualTo(StockHold.RELEASED);
        stockIs(9, 5);
    }

    @Test
    void givesBackAlsoWhatIsNoLongerSold() {
        put(UniqueProducts.archived(UniqueProducts.stocked(mug, 7)));

        moved(held, released(held), true);

        stockIs(9, 5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesTheStockAgainWhenItIsPaidLate(boolean told) {
        Order over = moved(held, released(held), false);

        Order sold = moved(over, paid(over), told);

        assertThat(sold.hold()).isEqualTo(StockHold.COMMITTED);
        stockIs(7, 0);
    }

    @Test
    void takesItAgainAtThePriceOfThenThoughItIsArchived() {
        Order over = moved(held, released(held), false);
        put(UniqueProducts.archived(UniqueProducts.priced(mug, new Money(1, UniqueProducts.EUR))));

        moved(over, paid(over), true);

        stockIs(7, 0);
    }

    @Test
    void takesNothingAgainOfWhatIsGone() {
        Order over = moved(held, released(held), false);
        OrderFixture.delete(bowl);

        assertThat(ORDERS.update(over, paid(over), event)).isEqualTo(Updated.OUT_OF_STOCK);
        assertThat(stock(mug)).isEqualTo(9);
    }

    @Test
    void movesNoStockOnTheWayToARefundAndAtItsEnd() {
        Order over = moved(held, released(held), false);
        Order refunding =
                moved(over, over.tooLate(Optional.of("pi_1"), NOW.plusSeconds(99)), false);
        Order refunded =
                moved(
                        refunding,
                        RefundedOrders.refunded(refunding, held.total().minor(), NOW),
                        true);

        assertThat(refunding.hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(refunded.hold()).isEqualTo(StockHold.RELEASED);
        stockIs(9, 5);
    }

    @Test
    void keepsWhatIsSoldThoughTheMoneyGoesBack() {
        Order sold = moved(held, paid(held), true);

        Order refunded =
                moved(sold, RefundedOrders.refunded(sold, held.total().minor(), NOW), false);

        assertThat(refunded.hold()).isEqualTo(StockHold.COMMITTED);
        stockIs(7, 0);
    }

    @Test
    void isAFaultWhenThereIsNoProductToGiveBackTo() {
        OrderFixture.delete(bowl);

        assertThatThrownBy(() -> ORDERS.update(held, released(held), event))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ORDERS.find(held.id())).contains(held);
        assertThat(stock(mug)).isEqualTo(7);
    }

    private Order moved(Order before, Order after, boolean told) {
        assertThat(ORDERS.update(before, after, told ? event : Optional.empty()))
                .isEqualTo(Updated.DONE);
        assertThat(ORDERS.find(after.id())).contains(after);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        return after;
    }

    private void stockIs(int mugs, int bowls) {
        assertThat(stock(mug)).isEqualTo(mugs);
        assertThat(stock(bowl)).isEqualTo(bowls);
    }
}
