package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.Shelf.ORDER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.Doubt;
import souk.order.Hold;
import souk.order.Order;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Shelf;

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
        settlement.hear(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);

        Settled settled = settlement.hear(Told.paid("evt_2", ORDER, 2_500));

        assertThat(settled.kind()).isEqualTo(Settled.Kind.LATE_REFUND);
        assertThat(stall.payments.refundOf(ORDER)).contains("pi_" + ORDER);
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().hold()).isEqualTo(Hold.RELEASED);
        assertThat(stall.mugs()).isEqualTo(1);
    }

    @Test
    void sendsLateMoneyBackAtTheNextOccasionWhenItCannotNow() {
        settlement.hear(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);
        PaymentEvent late = Told.paid("evt_2", ORDER, 2_500);
        assertThatThrownBy(() -> over(unavailable()).hear(late))
                .isInstanceOf(PaymentUnavailable.class);
        assertThat(order().hold()).isEqualTo(Hold.REFUNDING);
        assertThatThrownBy(() -> over(unavailable()).hear(late))
                .isInstanceOf(PaymentUnavailable.class);

        // The very event again, and the sweep as well.
        assertThat(settlement.hear(late).kind()).isEqualTo(Settled.Kind.LATE_REFUND);
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(Settled.Kind.NOTHING);
        assertThat(stall.orders.due(stall.clock.instant(), 9)).isEmpty();
        assertThat(stall.payments.refundOf(ORDER)).isPresent();
    }

    @Test
    void leavesToAPersonWhatCannotGoBack() {
        settlement.hear(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);
        Payments failing =
                Between.failing(Payments.class, stall.payments, "refund", new RefundFailed());

        assertThat(over(failing).hear(Told.paid("evt_2", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.DOUBTED);

        assertThat(order().progress().doubt()).contains(Doubt.REFUND_FAILED);
        assertThat(order().status()).isNotEqualTo(PaymentStatus.REFUNDED);
        assertThat(stall.orders.due(stall.clock.instant(), 9)).isEmpty();
    }

    @Test
    void leavesNothingOpenWhenATwinGivesLateMoneyBackMeanwhile() {
        settlement.hear(Told.expired("evt_1", ORDER));
        stall.orders.sell(Stall.MUG, 4);
        Order over = order();
        Orders slow =
                Between.of(
                        Orders.class,
                        stall.orders,
                        (method, call) -> {
                            Object answer = call.call();
                            if (answer == Orders.Moved.OUT_OF_STOCK && order().equals(over)) {
                                settlement.hear(Told.paid("evt_2", ORDER, 2_500));
                            }
                            return answer;
                        });

        new Settlement(slow, stall.payments, stall.clock).hear(Told.paid("evt_3", ORDER, 2_500));

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().progress().open()).isFalse();
        assertThat(order().progress().history()).hasSize(4);
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
