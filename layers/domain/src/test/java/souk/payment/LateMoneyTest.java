package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ORDER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.Order;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.StockHold;

/** Money that comes when everything is sold. */
class LateMoneyTest {
    private final CheckoutInMemory fixture = new CheckoutInMemory(5);
    private final Settlement settlement = fixture.settlement;

    /** Three mugs are left. */
    @BeforeEach
    void anOrderIsOffered() {
        assertThat(fixture.offered(SampleOrders.KEY)).isEqualTo(ORDER);
    }

    @Test
    void sendsLateMoneyBackWhenAllIsSold() {
        SettlementResult result = late("evt_2");

        assertThat(result.kind()).isEqualTo(SettlementResult.Kind.LATE_REFUND);
        assertThat(fixture.payments.refunds("pi_" + ORDER)).hasSize(1);
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().hold()).isEqualTo(StockHold.RELEASED);
        assertThat(fixture.mugs()).isEqualTo(1);
    }

    @Test
    void sendsLateMoneyBackAtTheNextOccasionWhenItCannotNow() {
        settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        fixture.orders.sell(CheckoutInMemory.MUG, 4);
        PaymentEvent late = PaymentEvents.paid("evt_2", ORDER, 2_500);
        assertThatThrownBy(() -> over(unavailable()).handle(late))
                .isInstanceOf(PaymentUnavailable.class);
        assertThat(order().hold()).isEqualTo(StockHold.REFUNDING);
        assertThatThrownBy(() -> over(unavailable()).handle(late))
                .isInstanceOf(PaymentUnavailable.class);

        // The very event again, and the sweep as well.
        assertThat(settlement.handle(late).kind()).isEqualTo(SettlementResult.Kind.LATE_REFUND);
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.NOTHING);
        assertThat(fixture.orders.due(fixture.clock.instant(), 9)).isEmpty();
        assertThat(fixture.payments.refunds("pi_" + ORDER)).hasSize(1);
    }

    /** Its first call was done and never answered, and Stripe has forgotten its key. */
    @Test
    void leavesNothingOpenWhenATwinGivesLateMoneyBackMeanwhile() {
        settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        fixture.orders.sell(CheckoutInMemory.MUG, 4);
        Order over = order();
        Orders slow =
                CallInterceptor.of(
                        Orders.class,
                        fixture.orders,
                        (method, call) -> {
                            Object answer = call.call();
                            if (answer == Orders.Updated.OUT_OF_STOCK && order().equals(over)) {
                                settlement.handle(PaymentEvents.paid("evt_2", ORDER, 2_500));
                            }
                            return answer;
                        });

        new Settlement(slow, fixture.payments, fixture.clock)
                .handle(PaymentEvents.paid("evt_3", ORDER, 2_500));

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().state().open()).isFalse();
        assertThat(order().state().history()).hasSize(4);
    }

    private SettlementResult late(String event) {
        settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        fixture.orders.sell(CheckoutInMemory.MUG, 4);
        return settlement.handle(PaymentEvents.paid(event, ORDER, 2_500));
    }

    private Order order() {
        return fixture.order(ORDER);
    }

    private Settlement over(Payments others) {
        return new Settlement(fixture.orders, others, fixture.clock);
    }

    private Payments unavailable() {
        return CallInterceptor.failing(
                Payments.class, fixture.payments, "refund", new PaymentUnavailable());
    }
}
