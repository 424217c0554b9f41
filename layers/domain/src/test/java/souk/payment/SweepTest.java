package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.Shelf.ALICE;
import static souk.order.Shelf.NOON;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.PaymentStatus;
import souk.order.Shelf;
import souk.order.StockHold;
import souk.payment.SettlementResult.Kind;
import souk.value.IdempotencyKey;

/** What the sweep makes of orders that are past due. */
class SweepTest {
    private static final IdempotencyKey ONE = new IdempotencyKey("one");
    private static final Instant DUE = NOON.plus(Order.HELD_FOR);

    private final Stall stall = new Stall(20);

    @Test
    void endsAnUnpaidOrderExactlyWhenItIsDue() {
        OrderId id = stall.offered(ONE);
        stall.clock.set(DUE.minusSeconds(1));
        stall.swept(stall.payments);
        assertThat(stall.settled).isEmpty();

        stall.clock.set(DUE);
        stall.swept(stall.payments);

        assertThat(stall.kinds()).containsExactly(Kind.RELEASED);
        assertThat(stall.status(id)).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(stall.payments.find(PaymentsInMemory.sessionOf(id)).state())
                .isEqualTo(CheckoutSession.State.EXPIRED);
        assertThat(stall.mugs()).isEqualTo(20);
    }

    @Test
    void paysAnOrderWhosePaymentNobodyToldOf() {
        OrderId id = stall.offered(ONE);
        stall.payments.pay(id, true);
        stall.clock.set(DUE);

        stall.swept(stall.payments);

        assertThat(stall.kinds()).containsExactly(Kind.PAID);
        assertThat(stall.mugs()).isEqualTo(18);
    }

    @Test
    void asksAgainInAnHourWhileThePaymentIsUnderWay() {
        OrderId id = stall.offered(ONE);
        stall.payments.pay(id, false);
        stall.clock.set(DUE);
        stall.swept(stall.payments);
        assertThat(stall.kinds()).containsExactly(Kind.POSTPONED);
        assertThat(stall.order(id).hold()).isEqualTo(StockHold.HELD);

        stall.clock.pass(Settlement.ASK_AGAIN.minusSeconds(1));
        stall.swept(stall.payments);
        assertThat(stall.settled).hasSize(1);

        stall.payments.arrived(id);
        stall.clock.pass(Duration.ofSeconds(1));
        stall.swept(stall.payments);
        assertThat(stall.kinds()).containsExactly(Kind.POSTPONED, Kind.PAID);
    }

    @Test
    void endsAnOrderWhosePaymentFailedAndNobodyTold() {
        OrderId id = stall.offered(ONE);
        stall.payments.pay(id, false);
        stall.payments.failed(id);
        stall.clock.set(DUE);

        stall.swept(stall.payments);

        assertThat(stall.status(id)).isEqualTo(PaymentStatus.FAILED);
        assertThat(stall.mugs()).isEqualTo(20);
    }

    @Test
    void endsAnOrderThatNeverGotASession() {
        OrderId id = stall.offered(ONE);
        Order order = stall.order(id);
        stall.orders.with(
                new Order(
                        id,
                        ALICE,
                        order.lines(),
                        order.total(),
                        NOON,
                        order.requestHash(),
                        Shelf.order(Shelf.product("mug", 1_250, 9)).state(),
                        2));
        stall.clock.set(DUE);

        stall.swept(Between.silent(Payments.class, stall.payments));

        assertThat(stall.status(id)).isEqualTo(PaymentStatus.CANCELLED);
    }

    @Test
    void leavesWhatIsInDoubtToAPerson() {
        OrderId id = stall.offered(ONE);
        stall.settlement.handle(Told.paid("evt_1", id, 1));
        stall.clock.set(DUE);

        stall.swept(stall.payments);

        assertThat(stall.settled).isEmpty();
        assertThat(stall.order(id).hold()).isEqualTo(StockHold.HELD);
    }
}
