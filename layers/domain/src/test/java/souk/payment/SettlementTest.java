package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.Shelf.NOON;
import static souk.order.Shelf.ORDER;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.EventId;
import souk.order.Hold;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Shelf;

/** What news and the clock do to an order. */
class SettlementTest {
    private final Stall stall = new Stall(5);
    private final Settlement settlement = stall.settlement;

    /** Three mugs are left. */
    @BeforeEach
    void anOrderIsOffered() {
        assertThat(stall.offered(Shelf.KEY)).isEqualTo(ORDER);
    }

    @Test
    void hearsOfAPaymentOnce() {
        assertThat(settlement.hear(Told.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.PAID);
        assertThat(settlement.hear(Told.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.NOTHING);
        assertThat(settlement.hear(Told.paid("evt_2", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.NOTHING);

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(stall.mugs()).isEqualTo(3);
        assertThat(stall.orders.heard()).containsExactly(new EventId("evt_1"));
    }

    @Test
    void hearsNothingOfAnOrderItDoesNotHave() {
        Settled settled = settlement.hear(Told.paid("evt_1", new OrderId("other"), 2_500));

        assertThat(settled).isEqualTo(Settled.nothing());
        assertThat(stall.orders.heard()).isEmpty();
    }

    @Test
    void doesNotEndAnOrderByTheEndOfAnotherSession() {
        var other = new PaymentEvent.Expired("cs_other");

        Settled settled = settlement.hear(new PaymentEvent(new EventId("e"), ORDER, other));

        assertThat(settled.kind()).isEqualTo(Settled.Kind.NOTHING);
        assertThat(order().hold()).isEqualTo(Hold.HELD);
    }

    @Test
    void tellsWhatAPersonHasToLookAt() {
        assertThat(settlement.hear(Told.paid("evt_1", ORDER, 1)).kind())
                .isEqualTo(Settled.Kind.DOUBTED);
        assertThat(settlement.hear(Told.paid("evt_2", ORDER, 1)).kind())
                .isEqualTo(Settled.Kind.NOTHING);
    }

    @Test
    void decidesAgainWhenTheOrderMovesMeanwhile() {
        Orders slow =
                Between.before(
                        Orders.class,
                        stall.orders,
                        "move",
                        () -> settlement.hear(Told.paid("evt_1", ORDER, 2_500)));

        new Settlement(slow, stall.payments, stall.clock).hear(Told.expired("evt_2", ORDER));

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(stall.mugs()).isEqualTo(3);
    }

    @Test
    void settlesNothingASecondBeforeItIsDue() {
        stall.clock.set(NOON.plus(Order.HELD_FOR).minusSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(Settled.Kind.NOTHING);

        stall.clock.pass(Duration.ofSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(Settled.Kind.RELEASED);
        assertThat(stall.mugs()).isEqualTo(5);
    }

    private Order order() {
        return stall.order(ORDER);
    }
}
