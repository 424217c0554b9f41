package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.euro;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.money.Money;

/** How an order is paid, or ends. */
class OrderTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Order PLACED = SampleOrders.order(SampleOrders.product("mug", 1_250, 9));
    private static final Order OFFERED = PLACED.withSession("cs_1");
    private static final ReceivedPayment RECEIPT =
            new ReceivedPayment("cs_1", Optional.of("pi_1"), euro(2_500));

    @Test
    void isPaidInItsSession() {
        Order paid = OFFERED.paid(RECEIPT, LATER);

        assertThat(paid.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(paid.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(paid.state().payment()).contains("pi_1");
        assertThat(paid.state().history())
                .containsExactly(
                        new StatusEntry(PaymentStatus.PENDING, NOON, Optional.empty()),
                        new StatusEntry(PaymentStatus.PAID, LATER, Optional.empty()));
        assertThat(paid.version()).isEqualTo(3);
    }

    @Test
    void isPaidOnce() {
        Order paid = OFFERED.paid(RECEIPT, LATER);

        assertThat(paid.paid(RECEIPT, LATER.plusSeconds(9))).isSameAs(paid);
    }

    @Test
    void endsWithoutMoney() {
        Order over = OFFERED.released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATER);

        assertThat(over.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(over.hold()).isEqualTo(StockHold.RELEASED);
        assertThat(over.state().history().getLast().reason()).contains(Reason.EXPIRED);
        assertThat(over.released(PaymentStatus.FAILED, Reason.PAYMENT_FAILED, LATER))
                .isSameAs(over);
    }

    @Test
    void doesNotEndOncePaid() {
        Order paid = OFFERED.paid(RECEIPT, LATER);

        assertThat(paid.released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATER)).isSameAs(paid);
        assertThat(paid.postponed(LATER)).isSameAs(paid);
        assertThat(paid.tooLate(Optional.of("pi_1"), LATER)).isSameAs(paid);
    }

    @Test
    void leavesAnotherAmountToAPerson() {
        Order less =
                OFFERED.paid(new ReceivedPayment("cs_1", Optional.of("pi_1"), euro(2_499)), LATER);

        assertThat(less.discrepancy()).contains(Discrepancy.AMOUNT_MISMATCH);
        assertThat(less.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(less.hold()).isEqualTo(StockHold.HELD);
        assertThat(less.state().open()).isFalse();
    }

    @Test
    void leavesAnotherCurrencyToAPerson() {
        var yen = new Money(2_500, Currency.getInstance("JPY"));

        Order other = OFFERED.paid(new ReceivedPayment("cs_1", Optional.of("pi_1"), yen), LATER);

        assertThat(other.discrepancy()).contains(Discrepancy.AMOUNT_MISMATCH);
    }

    @Test
    void leavesAnotherSessionToAPerson() {
        ReceivedPayment other = new ReceivedPayment("cs_2", Optional.of("pi_1"), euro(2_500));

        assertThat(OFFERED.paid(other, LATER).discrepancy()).contains(Discrepancy.OTHER_SESSION);
        assertThat(PLACED.paid(RECEIPT, LATER).discrepancy()).contains(Discrepancy.OTHER_SESSION);
    }

    @Test
    void isPayableWhileItHoldsItsStockAndIsNotDue() {
        Instant due = NOON.plus(Order.HELD_FOR);

        assertThat(OFFERED.payable(due.minusSeconds(1))).isTrue();
        assertThat(OFFERED.payable(due)).isFalse();
        assertThat(OFFERED.paid(RECEIPT, LATER).payable(LATER)).isFalse();
    }

    @Test
    void isTakenBackByItsShopperAndThenEndsAsCancelledWhoeverEndsIt() {
        Order takenBack = OFFERED.takenBack(LATER);

        assertThat(takenBack.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(takenBack.overdue(NOON)).isTrue();
        assertThat(takenBack.takenBack(LATER.plusSeconds(9))).isSameAs(takenBack);
        Order over = takenBack.released(PaymentStatus.FAILED, Reason.PAYMENT_FAILED, LATER);
        assertThat(over.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(over.cancelledByShopper()).isTrue();
        assertThat(over.returnsToCart()).isTrue();
        assertThat(over.takenBack(LATER)).isSameAs(over);
    }

    /** A request to place it that was slow opens nothing any more. */
    @Test
    void opensNoPaymentOnceItIsTakenBack() {
        Order takenBack = PLACED.takenBack(LATER);

        assertThat(takenBack.payable(LATER.minusSeconds(1))).isFalse();
        assertThat(takenBack.inTime(LATER.plusSeconds(9))).isSameAs(takenBack);
        assertThat(takenBack.postponed(LATER.plusSeconds(9)).payable(LATER)).isFalse();
    }

    @Test
    void isPaidAllTheSameWhereThePaymentIsQuickerThanItsEnd() {
        Order paid = OFFERED.takenBack(LATER).paid(RECEIPT, LATER);

        assertThat(paid.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(paid.hold()).isEqualTo(StockHold.COMMITTED);
    }

    @Test
    void isNotTakenBackOncePaidOrInDoubt() {
        Order paid = OFFERED.paid(RECEIPT, LATER);
        Order doubted = PLACED.paid(RECEIPT, LATER);

        assertThat(paid.takenBack(LATER)).isSameAs(paid);
        assertThat(doubted.takenBack(LATER)).isSameAs(doubted);
    }

    @Test
    void isHeldLongerWhileThePaymentIsUnderWay() {
        Order waiting = OFFERED.postponed(LATER);

        assertThat(waiting.state().dueAt()).isEqualTo(LATER);
        assertThat(waiting.hold()).isEqualTo(StockHold.HELD);
        assertThat(waiting.postponed(LATER)).isSameAs(waiting);
    }

    @Test
    void changesNothingOfWhatWasOrdered() {
        Order paid = OFFERED.paid(RECEIPT, LATER);

        assertThat(paid.lines()).isEqualTo(PLACED.lines());
        assertThat(paid.total()).isEqualTo(PLACED.total());
        assertThat(paid.placedAt()).isEqualTo(PLACED.placedAt());
    }

    @Test
    void remembersItsSessionWithoutAnotherStatus() {
        assertThat(OFFERED.state().session()).contains("cs_1");
        assertThat(OFFERED.withSession("cs_1")).isSameAs(OFFERED);
        assertThat(OFFERED.state().history()).hasSize(1);
    }

    @Test
    void isSoldForNothingWhereItCostsNothing() {
        Order free = SampleOrders.order(SampleOrders.product("sample", 0, 9)).withSession("cs_1");

        Order sold = free.paid(new ReceivedPayment("cs_1", Optional.empty(), euro(0)), LATER);

        assertThat(sold.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(sold.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(SampleRefunds.refunded(sold, 0, LATER)).isSameAs(sold);
    }
}
