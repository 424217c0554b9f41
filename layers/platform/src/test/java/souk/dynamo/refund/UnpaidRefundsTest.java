package souk.dynamo.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.refund.RefundFixture.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.dynamo.Faults;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.order.RefundedOrders;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundState;

/** What is looked up of an order that was never sold. */
@OnEveryEngine
class UnpaidRefundsTest {
    private final RefundFixture fixture = new RefundFixture();
    private final Order order = fixture.unpaid();
    private final Faults calls = new Faults();
    private final DynamoRefunds refunds = RefundFixture.refunds(calls);

    @Test
    void readsTheOrderAlone() {
        assertThat(refunds.find(order.id()).orElseThrow().order()).isEqualTo(order);
        assertThat(calls.calls()).containsExactly("GetItem");
    }

    @Test
    void readsTheOrderAloneOnceItIsOver() {
        Order over = OrderFixture.released(order);
        ORDERS.update(order, over, Optional.empty());

        assertThat(refunds.find(order.id()).orElseThrow().order()).isEqualTo(over);
        assertThat(calls.calls()).containsExactly("GetItem");
    }

    /** News of a refund may come before that of its payment. */
    @Test
    void readsRefundsThatTheOrderCounts() {
        Refund early = RefundedOrders.refund(order, "re_1", 500, RefundState.PENDING, NOON);
        Order counts = order.refunded(List.of(), early, NOON);
        ORDERS.update(order, counts, early);

        assertThat(refunds.find(order.id()).orElseThrow().refunds()).containsExactly(early);
        assertThat(calls.calls()).containsExactly("GetItem", "Query");
    }
}
