package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.StockHold;

/** What events and the sweep do to an order. */
class SettlementTest {
    private final CheckoutInMemory fixture = new CheckoutInMemory(5);
    private final Settlement settlement = fixture.settlement;

    /** Three mugs are left. */
    @BeforeEach
    void anOrderIsOffered() {
        assertThat(fixture.offered(SampleOrders.KEY)).isEqualTo(ORDER);
    }

    @Test
    void hearsOfAPaymentOnce() {
        assertThat(settlement.handle(PaymentEvents.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.PAID);
        assertThat(settlement.handle(PaymentEvents.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.NOTHING);
        assertThat(settlement.handle(PaymentEvents.paid("evt_2", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.NOTHING);

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.mugs()).isEqualTo(3);
        assertThat(fixture.orders.heard()).containsExactly(new EventId("evt_1"));
    }

    @Test
    void hearsNothingOfAnOrderItDoesNotHave() {
        SettlementResult result =
                settlement.handle(PaymentEvents.paid("evt_1", new OrderId("other"), 2_500));

        assertThat(result).isEqualTo(SettlementResult.nothing());
        assertThat(fixture.orders.heard()).isEmpty();
    }

    @Test
    void doesNotEndAnOrderByTheEndOfAnotherSession() {
        var other = new PaymentEvent.Expired("cs_other");

        SettlementResult result =
                settlement.handle(new PaymentEvent(new EventId("e"), ORDER, other));

        assertThat(result.kind()).isEqualTo(SettlementResult.Kind.NOTHING);
        assertThat(order().hold()).isEqualTo(StockHold.HELD);
    }

    @Test
    void tellsWhatAPersonHasToLookAt() {
        assertThat(settlement.handle(PaymentEvents.paid("evt_1", ORDER, 1)).kind())
                .isEqualTo(SettlementResult.Kind.DOUBTED);
        assertThat(settlement.handle(PaymentEvents.paid("evt_2", ORDER, 1)).kind())
                .isEqualTo(SettlementResult.Kind.NOTHING);
    }

    @Test
    void decidesAgainWhenTheOrderMovesMeanwhile() {
        Orders slow =
                CallInterceptor.before(
                        Orders.class,
                        fixture.orders,
                        "update",
                        () -> settlement.handle(PaymentEvents.paid("evt_1", ORDER, 2_500)));

        new Settlement(slow, fixture.payments, fixture.clock)
                .handle(PaymentEvents.expired("evt_2", ORDER));

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.mugs()).isEqualTo(3);
    }

    @Test
    void settlesNothingASecondBeforeItIsDue() {
        fixture.clock.set(NOON.plus(Order.HELD_FOR).minusSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.NOTHING);

        fixture.clock.pass(Duration.ofSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.RELEASED);
        assertThat(fixture.mugs()).isEqualTo(5);
    }

    private Order order() {
        return fixture.order(ORDER);
    }
}
