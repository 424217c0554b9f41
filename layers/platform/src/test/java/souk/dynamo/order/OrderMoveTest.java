package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.paid;
import static souk.dynamo.order.OrderFixture.put;
import static souk.dynamo.order.OrderFixture.released;
import static souk.dynamo.order.OrderFixture.row;
import static souk.dynamo.order.OrderFixture.stock;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.dynamo.Attributes;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.ReceivedPayment;

/** What each change of an order does to its row, to the stock and to the events heard. */
@OnEveryEngine
class OrderMoveTest {
    private final Product mug = listed(9);
    private final Product bowl = listed(5);
    private final Order held = new Buyer().with(mug, 2).with(bowl, 5).payable();
    private final Optional<EventId> event = Optional.of(new EventId(UniqueProducts.unique("evt")));

    @Test
    void takesNothingAgainWhenOneLineIsOutOfStock() {
        Order over = moved(held, released(held), false);
        put(UniqueProducts.stocked(bowl, 4));

        assertThat(ORDERS.update(over, paid(over), event)).isEqualTo(Updated.OUT_OF_STOCK);
        assertThat(ORDERS.find(held.id())).contains(over);
        assertThat(marker()).isEmpty();
        stockIs(9, 4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesNothingOfAnOrderThatIsNoLongerWhatItWas(boolean told) {
        Order over = moved(held, released(held), false);

        Updated again = ORDERS.update(held, released(held), told ? event : Optional.empty());
        Updated late = ORDERS.update(held, paid(held), told ? event : Optional.empty());

        assertThat(again).isEqualTo(Updated.ORDER_CHANGED);
        assertThat(late).isEqualTo(Updated.ORDER_CHANGED);
        assertThat(ORDERS.find(held.id())).contains(over);
        assertThat(marker()).isEmpty();
        stockIs(9, 5);
    }

    @Test
    void changesNothingOfAnOrderThatIsNotThere() {
        Order unknown = RandomOrders.held(UniqueProducts.shopper(), NOW);

        assertThat(ORDERS.update(unknown, paid(unknown), Optional.empty()))
                .isEqualTo(Updated.ORDER_CHANGED);
        assertThat(ORDERS.find(unknown.id())).isEmpty();
    }

    @Test
    void hearsAnEventOnceAndForgetsItAfter30Days() {
        Order sold = moved(held, paid(held), true);

        Updated again =
                ORDERS.update(
                        sold, RefundedOrders.refunded(sold, held.total().minor(), NOW), event);

        assertThat(again).isEqualTo(Updated.EVENT_ALREADY_HANDLED);
        assertThat(ORDERS.find(held.id())).contains(sold);
        assertThat(marker())
                .containsEntry(
                        "expiresAt",
                        Attributes.number(NOW.plus(Duration.ofDays(30)).getEpochSecond()));
    }

    @Test
    void takesAnOrderInDoubtOutOfTheReservations() {
        var wrong = new ReceivedPayment("cs_other", Optional.of("pi_1"), held.total());

        moved(held, held.paid(wrong, NOW), true);

        assertThat(row("Orders", held.id().value())).doesNotContainKeys("reservation", "dueAt");
        stockIs(7, 0);
    }

    private Order moved(Order before, Order after, boolean told) {
        assertThat(ORDERS.update(before, after, told ? event : Optional.empty()))
                .isEqualTo(Updated.DONE);
        assertThat(ORDERS.find(after.id())).contains(after);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        return after;
    }

    private Map<String, AttributeValue> marker() {
        return row("Requests", "stripe#" + event.orElseThrow().value());
    }

    private void stockIs(int mugs, int bowls) {
        assertThat(stock(mug)).isEqualTo(mugs);
        assertThat(stock(bowl)).isEqualTo(bowls);
    }
}
