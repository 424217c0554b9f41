package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ORDER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.Discrepancy;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.order.StockHold;

/** How money that came too late goes back: once, and at its own pace. */
class LateRefundTest {
    private final CheckoutInMemory fixture = new CheckoutInMemory(5);
    private final Settlement settlement = fixture.settlement;

    /** Three mugs are left. */
    @BeforeEach
    void anOrderIsOffered() {
        assertThat(fixture.offered(SampleOrders.KEY)).isEqualTo(ORDER);
    }

    @Test
    void leavesToAPersonWhatCannotGoBackAndAsksOnce() {
        fixture.payments.answerRefunds(RefundState.FAILED);

        assertThat(late("evt_2").kind()).isEqualTo(SettlementResult.Kind.DOUBTED);

        assertThat(order().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order().hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(order().refunded().minor()).isZero();
        assertThat(fixture.orders.due(fixture.clock.instant(), 9)).isEmpty();
        settlement.handle(PaymentEvents.paid("evt_2", ORDER, 2_500));
        settlement.settle(ORDER);
        assertThat(fixture.payments.refunds("pi_" + ORDER)).hasSize(1);
    }

    @Test
    void isNotRefundedBeforeTheMoneyArrivesAndAsksAgainInAnHour() {
        fixture.payments.answerRefunds(RefundState.PENDING);
        late("evt_2");

        assertThat(order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order().hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(order().refunded().minor()).isEqualTo(2_500);
        assertThat(fixture.orders.due(fixture.clock.instant(), 9)).isEmpty();
        fixture.clock.pass(Settlement.ASK_AGAIN);
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.NOTHING);
        Refund sent = fixture.payments.refunds("pi_" + ORDER).getFirst();
        fixture.payments.put("pi_" + ORDER, with(sent, RefundState.SUCCEEDED));
        fixture.clock.pass(Settlement.ASK_AGAIN);
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(SettlementResult.Kind.LATE_REFUND);
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(fixture.payments.refunds("pi_" + ORDER)).hasSize(1);
    }

    @Test
    void isOwedAgainWhenItsRefundFailsLaterAndNeverSaysRefunded() {
        late("evt_2");
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        Refund sent = fixture.payments.refunds("pi_" + ORDER).getFirst();

        SettlementResult result =
                settlement.handle(
                        PaymentEvents.refund(
                                "evt_3", ORDER, sent.id().value(), 2_500, RefundState.FAILED));

        assertThat(result.kind()).isEqualTo(SettlementResult.Kind.DOUBTED);
        assertThat(order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order().hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(order().state().history().getLast().reason()).contains(Reason.REFUND_FAILED);
        assertThat(fixture.orders.due(fixture.clock.instant().plusSeconds(9_999), 9)).isEmpty();
        settlement.handle(
                PaymentEvents.refund("evt_4", ORDER, "re_byhand", 2_500, RefundState.SUCCEEDED));
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().discrepancy()).isEmpty();
    }

    @Test
    void sendsNothingWhereItHasGoneBackAlready() {
        assertThatThrownBy(() -> lateOver(unavailable("refund")))
                .isInstanceOf(PaymentUnavailable.class);
        fixture.payments.put(
                "pi_" + ORDER, SampleRefunds.refund("re_1", 2_500, RefundState.SUCCEEDED));

        settlement.settle(ORDER);

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().discrepancy()).isEmpty();
        assertThat(order().state().open()).isFalse();
        assertThat(fixture.payments.refunds("pi_" + ORDER)).hasSize(1);
    }

    @Test
    void sendsTheRestWhereSomeHasGoneBackAlready() {
        assertThatThrownBy(() -> lateOver(unavailable("refunds")))
                .isInstanceOf(PaymentUnavailable.class);
        fixture.payments.put(
                "pi_" + ORDER, SampleRefunds.refund("re_1", 500, RefundState.SUCCEEDED));

        settlement.settle(ORDER);

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().discrepancy()).isEmpty();
        assertThat(fixture.payments.refunds("pi_" + ORDER))
                .extracting(each -> each.amount().minor())
                .containsExactly(500L, 2_000L);
    }

    private SettlementResult late(String event) {
        settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        fixture.orders.sell(CheckoutInMemory.MUG, 4);
        return settlement.handle(PaymentEvents.paid(event, ORDER, 2_500));
    }

    private void lateOver(Payments others) {
        settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        fixture.orders.sell(CheckoutInMemory.MUG, 4);
        over(others).handle(PaymentEvents.paid("evt_2", ORDER, 2_500));
    }

    private static Refund with(Refund refund, RefundState state) {
        return Refund.unattributed(refund.id(), refund.amount(), state, refund.at());
    }

    private Order order() {
        return fixture.order(ORDER);
    }

    private Settlement over(Payments others) {
        return new Settlement(fixture.orders, others, fixture.clock);
    }

    private Payments unavailable(String method) {
        return CallInterceptor.failing(
                Payments.class, fixture.payments, method, new PaymentUnavailable());
    }
}
