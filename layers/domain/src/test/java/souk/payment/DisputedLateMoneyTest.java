package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.ORDER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.Discrepancy;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Party;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.SampleOrders;
import souk.order.StockHold;

/** Money that comes when everything is sold, and is disputed before it goes back. */
class DisputedLateMoneyTest {
    private static final String PAYMENT = "pi_" + ORDER;

    private final CheckoutInMemory fixture = new CheckoutInMemory(5);

    /** Three mugs are left, and sold; the money comes after that. */
    @BeforeEach
    void isPaidTooLateAndDisputed() {
        assertThat(fixture.offered(SampleOrders.KEY)).isEqualTo(ORDER);
        fixture.settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        fixture.orders.sell(CheckoutInMemory.MUG, 4);
        fixture.payments.hold(true);
        fixture.settlement.handle(PaymentEvents.paid("evt_2", ORDER, 2_500));
    }

    @Test
    void isPromisedByTheShopAndWaits() {
        assertThat(order().hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(order().refunded()).isEqualTo(order().total());
        Refund promised = refund();
        assertThat(promised.state()).isEqualTo(RefundState.ASKED);
        assertThat(promised.amount()).isEqualTo(order().total());
        assertThat(promised.terms().map(RefundTerms::by)).contains(Party.SHOP);
        assertThat(fixture.orders.due(fixture.clock.instant(), 9)).isEmpty();
        assertThat(fixture.payments.refunds(PAYMENT)).isEmpty();
    }

    /** Each hour, until the dispute is heard of. */
    @Test
    void isAskedForAgainAndTheSweepDoesNotFail() {
        for (int hour = 0; hour < 3; hour++) {
            fixture.clock.pass(Settlement.ASK_AGAIN);
            assertThat(fixture.orders.due(fixture.clock.instant(), 9)).containsExactly(ORDER);

            fixture.swept(fixture.payments);

            assertThat(refund().state()).isEqualTo(RefundState.ASKED);
            assertThat(fixture.orders.due(fixture.clock.instant(), 9)).isEmpty();
        }
    }

    @Test
    void goesBackOnceTheDisputeIsWon() {
        tells(DisputeState.OPEN);
        fixture.swept(fixture.payments);
        assertThat(refund().state()).isEqualTo(RefundState.ASKED);

        fixture.payments.hold(false);
        tells(DisputeState.WON);
        fixture.swept(fixture.payments);
        fixture.swept(fixture.payments);

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().hold()).isEqualTo(StockHold.RELEASED);
        assertThat(order().state().open()).isFalse();
        assertThat(fixture.kinds()).contains(SettlementResult.Kind.LATE_REFUND);
        assertThat(fixture.payments.refunds(PAYMENT)).hasSize(1);
    }

    /** What a lost dispute has taken never comes back. */
    @Test
    void isLeftToAPersonWhenTheDisputeIsLost() {
        tells(DisputeState.OPEN);
        tells(DisputeState.LOST);
        fixture.swept(fixture.payments);

        assertThat(refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(order().state().open()).isFalse();
        assertThat(fixture.payments.refunds(PAYMENT)).isEmpty();
    }

    private void tells(DisputeState state) {
        var dispute = new Dispute("du_1", state, order().total(), false, fixture.clock.instant());
        fixture.payments.put(PAYMENT, dispute);
        fixture.settlement.handle(
                new PaymentEvent(
                        new EventId("evt_" + state),
                        ORDER,
                        new PaymentEvent.Disputed(PAYMENT, dispute)));
    }

    private Refund refund() {
        List<Refund> all = fixture.orders.refunds(order());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Order order() {
        return fixture.order(ORDER);
    }
}
