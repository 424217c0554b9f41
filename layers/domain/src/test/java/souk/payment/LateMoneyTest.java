package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.Shelf.ORDER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.Discrepancy;
import souk.order.Order;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Shelf;
import souk.order.StockHold;

/** Money that comes when everything is sold. */
class LateMoneyTest {
    private final Stall stall = new Stall(5);
    private final Settlement settlement = stall.settlement;

    /** Three mugs are left. */
    @BeforeEach
    void anOrderIsOffered() {
        assertThat(stall.offered(Shelf.KEY)).isEqualTo(ORDER);
    }

    @Test
    void sendsLateMoneyBackWhenAllIsSold() {
        settlement.handle(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);

        SettlementResult result = settlement.handle(Told.paid("evt_2", ORDER, 2_500));

        assertThat(result.kind()).isEqualTo(SettlementResult.Kind.LATE_REFUND);
        assertThat(stall.payments.refundOf(ORDER)).contains("pi_" + ORDER);
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().hold()).isEqualTo(StockHold.RELEASED);
        assertThat(stall.mugs()).isEqualTo(1);
    }

    @Test
    void sendsLateMoneyBackAtTheNextOccasionWhenItCannotNow() {
        settlement.handle(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);
        PaymentEvent late = Told.paid("evt_2", ORDER, 2_500);
        assertThatThrownBy(() -> over(unavailable()).handle(late))
                .isInstanceOf(PaymentUnavailable.class);
        assertThat(order().hold()).isEqualTo(StockHold.REFUNDING);
        assertThatThrownBy(() -> over(unavailable()).handle(late))
                .isInstanceOf(PaymentUnavailable.class);

        // The very event again, and the sweep as well.
        assertThat(settlement.handle(late).kind()).isEqualTo(SettlementResult.Kind.LATE_REFUND);
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.NOTHING);
        assertThat(stall.orders.due(stall.clock.instant(), 9)).isEmpty();
        assertThat(stall.payments.refundOf(ORDER)).isPresent();
    }

    @Test
    void leavesToAPersonWhatCannotGoBack() {
        settlement.handle(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);
        Payments failing =
                Between.failing(Payments.class, stall.payments, "refund", new RefundFailed());

        assertThat(over(failing).handle(Told.paid("evt_2", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.DOUBTED);

        assertThat(order().state().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(order().status()).isNotEqualTo(PaymentStatus.REFUNDED);
        assertThat(stall.orders.due(stall.clock.instant(), 9)).isEmpty();
    }

    @Test
    void leavesNothingOpenWhenATwinGivesLateMoneyBackMeanwhile() {
        settlement.handle(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);
        Order over = order();
        Orders slow =
                Between.of(
                        Orders.class,
                        stall.orders,
                        (method, call) -> {
                            Object answer = call.call();
                            if (answer == Orders.Updated.OUT_OF_STOCK && order().equals(over)) {
                                settlement.handle(Told.paid("evt_2", ORDER, 2_500));
                            }
                            return answer;
                        });

        new Settlement(slow, stall.payments, stall.clock).handle(Told.paid("evt_3", ORDER, 2_500));

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().state().open()).isFalse();
        assertThat(order().state().history()).hasSize(4);
    }

    private Order order() {
        return stall.order(ORDER);
    }

    private Settlement over(Payments others) {
        return new Settlement(stall.orders, others, stall.clock);
    }

    private Payments unavailable() {
        return Between.failing(Payments.class, stall.payments, "refund", new PaymentUnavailable());
    }
}
