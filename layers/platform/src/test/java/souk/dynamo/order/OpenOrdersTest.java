package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.paid;
import static souk.dynamo.order.OrderFixture.released;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.TestStore;
import souk.dynamo.shopper.DynamoOpenOrdersAudit;
import souk.engine.OnEveryEngine;
import souk.order.EventId;
import souk.order.OpenOrderLimits;
import souk.order.OpenOrders;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.TooManyHeldUnits;
import souk.order.TooManyOpenOrders;

/** A shopper's row of open orders: moved with every order that begins or ends to hold stock. */
@OnEveryEngine
class OpenOrdersTest {
    private static final OpenOrderLimits LIMITS = new OpenOrderLimits(2, 10);

    private final DynamoOpenOrdersAudit rows = new DynamoOpenOrdersAudit(TestStore.tables());
    private final Product mug = listed(50);
    private final Buyer buyer = new Buyer();

    @Test
    void countsAnOrderWhileItHoldsStock() {
        Order first = placed(2);
        Order second = placed(3);

        assertThat(open()).isEqualTo(new OpenOrders(Set.of(first.id(), second.id()), 5));

        moved(first, released(first));
        assertThat(open()).isEqualTo(new OpenOrders(Set.of(second.id()), 3));

        Order payable = moved(second, second.withSession("cs_1"));
        assertThat(open().units()).isEqualTo(3);
        Order sold = moved(payable, paid(payable));
        assertThat(open()).isEqualTo(OpenOrders.NONE);
        assertThat(sold.version()).isEqualTo(3);
    }

    @Test
    void countsNoOrderTwice() {
        Order order = placed(2);
        Optional<EventId> event = Optional.of(new EventId("evt-" + order.id()));
        assertThat(ORDERS.update(order, released(order), event)).isEqualTo(Updated.DONE);

        assertThat(ORDERS.update(order, released(order), event))
                .isEqualTo(Updated.EVENT_ALREADY_HANDLED);

        assertThat(open()).isEqualTo(OpenOrders.NONE);
    }

    @Test
    void countsNothingThatIsPaidAfterItWasReleased() {
        Order order = placed(2);
        Order payable = moved(order, order.withSession("cs_1"));
        Order over = moved(payable, released(payable));

        moved(over, paid(over));

        assertThat(open()).isEqualTo(OpenOrders.NONE);
    }

    @Test
    void refusesOneOrderMoreAndTellsWhichAreOpen() {
        Order first = placed(2);
        Order second = placed(2);
        buyer.with(mug, 1);

        var no = catchThrowableOfType(TooManyOpenOrders.class, this::place);

        assertThat(no.current().toString()).contains(first.id().value(), second.id().value());
        assertThat(OrderFixture.stock(mug)).isEqualTo(46);
        assertThat(buyer.linesInCart()).isEqualTo(1);
        moved(first, released(first));
        assertThat(OpenOrders.units(place())).isEqualTo(1);
    }

    @Test
    void refusesUnitsBeyondTheLimitAndGrantsThoseUpToIt() {
        placed(7);
        buyer.with(mug, 4);

        var no = catchThrowableOfType(TooManyHeldUnits.class, this::place);

        assertThat(no.current()).containsEntry("most", 10).containsEntry("asked", 4);
        assertThat(open().units()).isEqualTo(7);
        buyer.makesDoWith(mug, 3);
        place();
        assertThat(open().units()).isEqualTo(10);
    }

    @Test
    void setsARowOnlyWhileItSaysWhatWasSeen() {
        Order order = placed(2);
        OpenOrders seen = open();
        OpenOrders wrong = new OpenOrders(Set.of(), 9);

        assertThat(rows.set(buyer.shopper(), OpenOrders.NONE, wrong)).isFalse();
        assertThat(rows.set(buyer.shopper(), seen, wrong)).isTrue();
        assertThat(rows.all(() -> {})).containsEntry(buyer.shopper(), wrong);
        assertThat(rows.set(buyer.shopper(), wrong, OpenOrders.of(List.of(order)))).isTrue();
        assertThat(open()).isEqualTo(seen);
        moved(order, released(order));
        assertThat(rows.all(() -> {})).doesNotContainKey(buyer.shopper());
    }

    private OpenOrders open() {
        return rows.of(buyer.shopper());
    }

    private Order placed(int units) {
        buyer.with(mug, units);
        return place();
    }

    private Order place() {
        return ORDERS.place(buyer.order(), buyer.state(), LIMITS);
    }

    private static Order moved(Order before, Order after) {
        assertThat(ORDERS.update(before, after, Optional.empty())).isEqualTo(Updated.DONE);
        return after;
    }
}
