package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.Party;
import souk.order.ReceivedPayment;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.SampleOrders;

/** When a refund that the shop promised is stuck. */
class UnsentRefundTest {
    private static final Instant NOW = SampleOrders.NOON;
    private static final Instant SWEPT = NOW.plus(Reconciliation.SWEPT_WITHIN);
    private static final Order PAID =
            SampleOrders.order(SampleOrders.product("mug", 1_250, 9))
                    .withSession("cs_1")
                    .paid(
                            new ReceivedPayment(
                                    "cs_1", Optional.of("pi_1"), SampleOrders.euro(2_500)),
                            NOW);
    private static final Refund PROMISE =
            Refund.asked(
                    new RefundId("promise"),
                    SampleOrders.euro(500),
                    NOW,
                    new RefundTerms(
                            List.of(new RefundedLine(PAID.lines().getFirst().id(), 0, 500)),
                            Map.of(),
                            Party.SELLER,
                            Optional.empty(),
                            "hash"));
    private static final Order PROMISED = PAID.promised(List.of(), PROMISE, PAID.counts(), NOW);

    @Test
    void isNotWhileTheSweepMayStillCome() {
        assertThat(issue(PROMISED, SWEPT)).isEmpty();
    }

    @Test
    void isOnceTheSweepShouldHaveSentIt() {
        assertThat(issue(PROMISED, SWEPT.plusMillis(1))).contains(PaymentIssue.REFUND_UNFINISHED);
    }

    @Test
    void isWhileItWaitsForABalanceHoweverOftenItIsPostponed() {
        Order postponed = PROMISED.postponed(SWEPT.plus(Settlement.ASK_AGAIN));

        assertThat(issue(postponed, SWEPT.plusMillis(1))).contains(PaymentIssue.REFUND_UNFINISHED);
    }

    @Test
    void isNotWhileADisputeHoldsItAndFromTwoMinutesAfterThatOn() {
        Order held = PROMISED.disputed(dispute(DisputeState.OPEN), NOW);
        Instant later = SWEPT.plusSeconds(86_400);
        Order won = held.disputed(dispute(DisputeState.WON), later);
        Instant swept = later.plus(Reconciliation.SWEPT_WITHIN);

        assertThat(issue(held, later)).isEmpty();
        assertThat(issue(won, swept)).isEmpty();
        assertThat(issue(won, swept.plusMillis(1))).contains(PaymentIssue.REFUND_UNFINISHED);
    }

    private static Dispute dispute(DisputeState state) {
        return new Dispute("du_1", state, SampleOrders.euro(2_500), false, NOW);
    }

    private static Optional<PaymentIssue> issue(Order order, Instant now) {
        var session =
                new CheckoutSession(
                        "cs_1",
                        order.id(),
                        CheckoutSession.State.COMPLETE,
                        true,
                        order.total(),
                        Optional.empty(),
                        NOW,
                        Optional.empty());
        return Reconciliation.of(
                        order,
                        Optional.of(session),
                        List.of(PROMISE),
                        List.of(),
                        order.state().disputes().all())
                .issue(now);
    }
}
