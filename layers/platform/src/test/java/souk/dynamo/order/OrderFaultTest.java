package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.basis;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.paid;
import static souk.dynamo.order.OrderFixture.released;
import static souk.dynamo.order.OrderFixture.stock;
import static souk.dynamo.order.OrderFixture.triedUnderOneToken;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.UniqueProducts;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.SampleOrders;

/** Writes of orders that fail on the way: done exactly once, and no refusal that is not true. */
@OnEveryEngine
class OrderFaultTest {
    private static final Optional<EventId> NONE = Optional.empty();

    private final Faults faults = new Faults();
    private final DynamoOrders shaky = OrderFixture.orders(faults);
    private final Product mug = listed(9);
    private final Buyer buyer = new Buyer().with(mug, 2);
    private final Optional<EventId> event = Optional.of(new EventId(UniqueProducts.unique("evt")));

    @ParameterizedTest
    @EnumSource
    void placesOnce(Fault fault) {
        Order order = buyer.order();
        faults.meet(fault, fault);

        assertThat(shaky.place(order, basis(order, 1), SampleOrders.WIDE_LIMITS)).isEqualTo(order);

        assertThat(ORDERS.find(order.id())).contains(order);
        assertThat(stock(mug)).isEqualTo(7);
        assertThat(buyer.cartVersion()).isEqualTo(2);
        triedUnderOneToken(faults, 3);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void movesOnceWithAnEvent(Fault fault) {
        Order held = buyer.payable();
        faults.meet(fault, fault);

        assertThat(shaky.update(held, released(held), event)).isEqualTo(Updated.DONE);

        assertThat(ORDERS.find(held.id())).contains(released(held));
        assertThat(stock(mug)).isEqualTo(9);
        triedUnderOneToken(faults, 3);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void movesOnceWithStockAlone(Fault fault) {
        Order held = buyer.payable();
        Order over = released(held);
        ORDERS.update(held, over, NONE);
        faults.meet(fault, fault);

        assertThat(shaky.update(over, paid(over), NONE)).isEqualTo(Updated.DONE);

        assertThat(stock(mug)).isEqualTo(7);
        triedUnderOneToken(faults, 3);
    }

    @ParameterizedTest
    @EnumSource
    void movesASingleRowOnce(Fault fault) {
        Order placed = buyer.placed();
        Order payable = placed.withSession("cs_1");
        faults.meet(fault, fault);

        assertThat(shaky.update(placed, payable, NONE)).isEqualTo(Updated.DONE);

        assertThat(ORDERS.find(placed.id())).contains(payable);
        assertThat(faults.calls()).containsOnly("PutItem");
    }

    /** The very same change, made by another at the same moment, is not this one. */
    @Test
    void takesNobodyElsesEqualChangeForItsOwn() {
        Order placed = buyer.placed();
        ORDERS.update(placed, placed.withSession("cs_1"), NONE);

        assertThat(shaky.update(placed, placed.withSession("cs_1"), NONE))
                .isEqualTo(Updated.ORDER_CHANGED);
    }
}
