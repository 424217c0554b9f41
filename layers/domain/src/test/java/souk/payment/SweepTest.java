package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderShipping;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.StockHold;
import souk.order.UnitCounts;
import souk.payment.SettlementResult.Kind;
import souk.value.IdempotencyKey;

/** What the sweep makes of orders that are past due. */
class SweepTest {
    private static final IdempotencyKey ONE = new IdempotencyKey("one");
    private static final Instant DUE = NOON.plus(Order.HELD_FOR);

    private final CheckoutInMemory fixture = new CheckoutInMemory(20);

    @Test
    void endsAnUnpaidOrderExactlyWhenItIsDue() {
        OrderId id = fixture.offered(ONE);
        fixture.clock.set(DUE.minusSeconds(1));
        fixture.swept(fixture.payments);
        assertThat(fixture.settled).isEmpty();

        fixture.clock.set(DUE);
        fixture.swept(fixture.payments);

        assertThat(fixture.kinds()).containsExactly(Kind.RELEASED);
        assertThat(fixture.status(id)).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(fixture.payments.find(PaymentsInMemory.sessionOf(id)).state())
                .isEqualTo(CheckoutSession.State.EXPIRED);
        assertThat(fixture.mugs()).isEqualTo(20);
    }

    @Test
    void paysAnOrderWhosePaymentNobodyToldOf() {
        OrderId id = fixture.offered(ONE);
        fixture.payments.pay(id, true);
        fixture.clock.set(DUE);

        fixture.swept(fixture.payments);

        assertThat(fixture.kinds()).containsExactly(Kind.PAID);
        assertThat(fixture.mugs()).isEqualTo(18);
    }

    @Test
    void asksAgainInAnHourWhileThePaymentIsUnderWay() {
        OrderId id = fixture.offered(ONE);
        fixture.payments.pay(id, false);
        fixture.clock.set(DUE);
        fixture.swept(fixture.payments);
        assertThat(fixture.kinds()).containsExactly(Kind.POSTPONED);
        assertThat(fixture.order(id).hold()).isEqualTo(StockHold.HELD);

        fixture.clock.pass(Settlement.ASK_AGAIN.minusSeconds(1));
        fixture.swept(fixture.payments);
        assertThat(fixture.settled).hasSize(1);

        fixture.payments.arrived(id);
        fixture.clock.pass(Duration.ofSeconds(1));
        fixture.swept(fixture.payments);
        assertThat(fixture.kinds()).containsExactly(Kind.POSTPONED, Kind.PAID);
    }

    @Test
    void endsAnOrderWhosePaymentFailedAndNobodyTold() {
        OrderId id = fixture.offered(ONE);
        fixture.payments.pay(id, false);
        fixture.payments.failed(id);
        fixture.clock.set(DUE);

        fixture.swept(fixture.payments);

        assertThat(fixture.status(id)).isEqualTo(PaymentStatus.FAILED);
        assertThat(fixture.mugs()).isEqualTo(20);
    }

    @Test
    void endsAnOrderThatNeverGotASession() {
        OrderId id = fixture.offered(ONE);
        Order order = fixture.order(id);
        fixture.orders.with(
                new Order(
                        id,
                        ALICE,
                        order.lines(),
                        OrderShipping.NONE,
                        Optional.empty(),
                        order.total(),
                        NOON,
                        order.requestHash(),
                        SampleOrders.order(SampleOrders.product("mug", 1_250, 9)).state(),
                        UnitCounts.NONE,
                        2));
        fixture.clock.set(DUE);

        fixture.swept(CallInterceptor.silent(Payments.class, fixture.payments));

        assertThat(fixture.status(id)).isEqualTo(PaymentStatus.CANCELLED);
    }

    @Test
    void leavesWhatIsInDoubtToAPerson() {
        OrderId id = fixture.offered(ONE);
        fixture.settlement.handle(PaymentEvents.paid("evt_1", id, 1));
        fixture.clock.set(DUE);

        fixture.swept(fixture.payments);

        assertThat(fixture.settled).isEmpty();
        assertThat(fixture.order(id).hold()).isEqualTo(StockHold.HELD);
    }
}
