package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.Shelf.NOON;
import static souk.order.Shelf.ORDER;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Shelf;
import souk.order.StockHold;

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
        assertThat(settlement.handle(Told.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.PAID);
        assertThat(settlement.handle(Told.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.NOTHING);
        assertThat(settlement.handle(Told.paid("evt_2", ORDER, 2_500)).kind())
                .isEqualTo(SettlementResult.Kind.NOTHING);

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(stall.mugs()).isEqualTo(3);
        assertThat(stall.orders.heard()).containsExactly(new EventId("evt_1"));
    }

    @Test
    void hearsNothingOfAnOrderItDoesNotHave() {
        SettlementResult result =
                settlement.handle(Told.paid("evt_1", new OrderId("other"), 2_500));

        assertThat(result).isEqualTo(SettlementResult.nothing());
        assertThat(stall.orders.heard()).isEmpty();
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
        assertThat(settlement.handle(Told.paid("evt_1", ORDER, 1)).kind())
                .isEqualTo(SettlementResult.Kind.DOUBTED);
        assertThat(settlement.handle(Told.paid("evt_2", ORDER, 1)).kind())
                .isEqualTo(SettlementResult.Kind.NOTHING);
    }

    @Test
    void decidesAgainWhenTheOrderMovesMeanwhile() {
        Orders slow =
                Between.before(
                        Orders.class,
                        stall.orders,
                        "update",
                        () -> settlement.handle(Told.paid("evt_1", ORDER, 2_500)));

        new Settlement(slow, stall.payments, stall.clock).handle(Told.expired("evt_2", ORDER));

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(stall.mugs()).isEqualTo(3);
    }

    @Test
    void settlesNothingASecondBeforeItIsDue() {
        stall.clock.set(NOON.plus(Order.HELD_FOR).minusSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.NOTHING);

        stall.clock.pass(Duration.ofSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.RELEASED);
        assertThat(stall.mugs()).isEqualTo(5);
    }

    private Order order() {
        return stall.order(ORDER);
    }
}
