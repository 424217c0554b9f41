package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReceivedPayment;
import souk.order.RefundState;
import souk.order.SampleRefunds;
import souk.payment.CheckoutSession.State;

class ReconciliationTest {
    private static final Instant NOW = PendingOrder.NOW;
    private static final Instant LATE = NOW.plus(Order.HELD_FOR).plus(Duration.ofMinutes(3));
    private static final Currency EUR = PendingOrder.EUR;
    private static final String SESSION = "cs_1";
    private static final ReceivedPayment RECEIPT =
            new ReceivedPayment(SESSION, Optional.of("pi_1"), new Money(2500, EUR));

    private final Order held = PendingOrder.order().withSession(SESSION);
    private final Order paid = held.paid(RECEIPT, NOW);
    private final Order ended = held.released(PaymentStatus.CANCELLED, Reason.EXPIRED, NOW);
    private final Order refunding = ended.tooLate(Optional.of("pi_1"), NOW);

    @Test
    void findsNothingWhereOrderAndSessionAgree() {
        assertThat(stuck(held, session(State.OPEN, false), NOW)).isEmpty();
        assertThat(stuck(held, session(State.COMPLETE, false), NOW)).isEmpty();
        assertThat(stuck(PendingOrder.order(), Optional.empty(), NOW)).isEmpty();
        assertThat(stuck(paid, session(State.COMPLETE, true), LATE)).isEmpty();
        assertThat(stuck(ended, session(State.EXPIRED, false), LATE)).isEmpty();
        assertThat(stuck(ended, Optional.empty(), LATE)).isEmpty();
    }

    @Test
    void findsAnOrderThatWaitsThoughItsSessionWasPaid() {
        assertThat(stuck(held, session(State.COMPLETE, true), NOW))
                .contains(PaymentIssue.PENDING_YET_PAID);
        assertThat(stuck(held, session(State.COMPLETE, true), LATE))
                .contains(PaymentIssue.PENDING_YET_PAID);
    }

    @Test
    void findsAnOrderThatEndedThoughItsSessionWasPaid() {
        assertThat(stuck(ended, session(State.COMPLETE, true), NOW))
                .contains(PaymentIssue.ENDED_YET_PAID);
    }

    @Test
    void findsARefundThatNobodyHeardOfBeforeTheDoubtThatItMayEnd() {
        var told = SampleRefunds.refund("re_2", 2_500, RefundState.SUCCEEDED);
        Order doubted =
                paid.paid(new ReceivedPayment("cs_2", Optional.empty(), RECEIPT.amount()), NOW);

        assertThat(doubted.discrepancy()).isPresent();
        assertThat(
                        Reconciliation.of(
                                        doubted,
                                        session(State.COMPLETE, true),
                                        List.of(),
                                        List.of(told),
                                        List.of())
                                .issue(NOW))
                .contains(PaymentIssue.REFUNDS_UNHEARD);
    }

    @Test
    void findsNothingOnceTheMoneyOfAnEndedOrderWentBack() {
        var all = List.of(SampleRefunds.refund("re_1", 2_500, RefundState.SUCCEEDED));
        Order over = refunding.refunded(List.of(), all.getFirst(), NOW);

        assertThat(
                        Reconciliation.of(over, session(State.COMPLETE, true), all, all, List.of())
                                .issue(LATE))
                .isEmpty();
    }

    @Test
    void findsAPaidOrderOfWhichNoSessionWasPaid() {
        assertThat(stuck(paid, session(State.OPEN, false), NOW))
                .contains(PaymentIssue.PAID_WITHOUT_SESSION);
        assertThat(stuck(paid, session(State.COMPLETE, false), NOW))
                .contains(PaymentIssue.PAID_WITHOUT_SESSION);
        assertThat(stuck(paid, Optional.empty(), NOW)).contains(PaymentIssue.PAID_WITHOUT_SESSION);
    }

    @Test
    void findsAnotherAmountCurrencyOrOrderWhateverTheOrderSays() {
        OrderId id = held.id();
        Money dollars = new Money(2500, Currency.getInstance("USD"));

        for (Order order : List.of(held, paid, ended)) {
            assertThat(stuck(order, session(id, new Money(2499, EUR)), NOW))
                    .contains(PaymentIssue.MISMATCH);
            assertThat(stuck(order, session(id, dollars), NOW)).contains(PaymentIssue.MISMATCH);
            assertThat(stuck(order, session(new OrderId("another"), RECEIPT.amount()), NOW))
                    .contains(PaymentIssue.MISMATCH);
        }
    }

    @Test
    void findsWhatWasMarkedForAPersonWhateverElseIsWrong() {
        Order doubted =
                held.paid(new ReceivedPayment(SESSION, Optional.empty(), new Money(1, EUR)), NOW);

        assertThat(stuck(doubted, session(State.COMPLETE, true), LATE))
                .contains(PaymentIssue.IN_DOUBT);
    }

    @Test
    void findsWhatIsHeldLongerThanTheSweepTakes() {
        Instant due = NOW.plus(Order.HELD_FOR);
        Instant swept = due.plus(Reconciliation.SWEPT_WITHIN);

        assertThat(stuck(held, session(State.OPEN, false), swept)).isEmpty();
        assertThat(stuck(held, session(State.OPEN, false), swept.plusMillis(1)))
                .contains(PaymentIssue.HELD_TOO_LONG);
        assertThat(stuck(PendingOrder.order(), Optional.empty(), LATE))
                .contains(PaymentIssue.HELD_TOO_LONG);
    }

    @Test
    void findsWhatHasWaitedForItsPaymentForWeeks() {
        Instant weeks = NOW.plus(Reconciliation.PAID_WITHIN);
        Order waiting = held.postponed(weeks.plus(Settlement.ASK_AGAIN));
        assertThat(stuck(waiting, session(State.COMPLETE, false), weeks)).isEmpty();
        assertThat(stuck(waiting, session(State.COMPLETE, false), weeks.plusMillis(1)))
                .contains(PaymentIssue.HELD_FOR_WEEKS);
    }

    @Test
    void findsARefundThatHasNotEnded() {
        assertThat(stuck(refunding, session(State.COMPLETE, true), NOW)).isEmpty();
        assertThat(stuck(refunding, session(State.COMPLETE, true), LATE))
                .contains(PaymentIssue.REFUND_UNFINISHED);
    }

    @Test
    void findsARefundOfAPaymentThatNobodyKnows() {
        Order nothing = ended.tooLate(Optional.empty(), NOW);

        assertThat(stuck(nothing, session(State.COMPLETE, true), NOW))
                .contains(PaymentIssue.REFUND_OF_NOTHING);
    }

    @Test
    void leavesWhatCostNothingAsItEnded() {
        Order free = PendingOrder.order(0).withSession(SESSION);
        Order over = free.released(PaymentStatus.CANCELLED, Reason.EXPIRED, NOW);

        assertThat(stuck(over, session(over.id(), Money.zero(EUR)), LATE)).isEmpty();
    }

    private Optional<PaymentIssue> stuck(
            Order order, Optional<CheckoutSession> session, Instant now) {
        return Reconciliation.of(order, session, List.of(), List.of(), List.of()).issue(now);
    }

    private Optional<CheckoutSession> session(State state, boolean isPaid) {
        return Optional.of(session(held.id(), state, isPaid, RECEIPT.amount()));
    }

    private static Optional<CheckoutSession> session(OrderId order, Money amount) {
        return Optional.of(session(order, State.COMPLETE, true, amount));
    }

    private static CheckoutSession session(
            OrderId order, State state, boolean isPaid, Money amount) {
        return new CheckoutSession(
                SESSION, order, state, isPaid, amount, Optional.empty(), NOW, Optional.empty());
    }
}
