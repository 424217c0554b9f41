package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.euro;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.money.Money;

/** How money goes back, and what becomes of money that comes too late. */
class OrderRefundTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Order OFFERED =
            SampleOrders.order(SampleOrders.product("mug", 1_250, 9)).withSession("cs_1");
    private static final ReceivedPayment RECEIPT =
            new ReceivedPayment("cs_1", Optional.of("pi_1"), euro(2_500));
    private static final Order PAID = OFFERED.paid(RECEIPT, LATER);
    private static final Order OVER =
            OFFERED.released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATER);

    @Test
    void staysPaidWhileSomeIsKept() {
        Order some = PAID.refunded(euro(2_499), LATER);

        assertThat(some.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(some.state().refunded()).isEqualTo(euro(2_499));
        assertThat(some.refunded(euro(100), LATER)).isSameAs(some);
    }

    @Test
    void isRefundedOnceAllWentBackAndStaysSold() {
        Order all = PAID.refunded(euro(1), LATER).refunded(euro(2_500), LATER);

        assertThat(all.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(all.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(all.refunded(euro(2_500), LATER)).isSameAs(all);
        assertThat(all.paid(RECEIPT, LATER)).isSameAs(all);
    }

    @Test
    void neverGivesBackMoreThanItCost() {
        Order more = PAID.refunded(euro(2_501), LATER);

        assertThat(more.state().refunded()).isEqualTo(euro(2_500));
        assertThat(more.state().discrepancy()).contains(Discrepancy.REFUND_TOO_LARGE);
        assertThat(more.status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void leavesARefundInAnotherCurrencyToAPerson() {
        Order other = PAID.refunded(new Money(10, Currency.getInstance("JPY")), LATER);

        assertThat(other.state().discrepancy()).contains(Discrepancy.AMOUNT_MISMATCH);
        assertThat(other.state().refunded()).isEqualTo(euro(0));
        assertThat(other.status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void isRefundedAtOnceWhenTheRefundWasToldBeforeThePayment() {
        Order told = OFFERED.refunded(euro(2_500), LATER);

        assertThat(told.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(told.paid(RECEIPT, LATER).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void takesItsStockAgainWhenTheMoneyComesLate() {
        Order late = OVER.paid(RECEIPT, LATER);

        assertThat(late.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(late.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(late.state().history().getLast().reason()).contains(Reason.PAID_AFTER_RELEASE);
    }

    @Test
    void takesNoStockForLateMoneyThatWentBackBefore() {
        Order late = OVER.refunded(euro(2_500), LATER).paid(RECEIPT, LATER);

        assertThat(late.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(late.hold()).isEqualTo(StockHold.RELEASED);
    }

    @Test
    void givesLateMoneyBackWhereNothingIsLeft() {
        Order late = OVER.tooLate(Optional.of("pi_1"), LATER);

        assertThat(late.hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(late.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(late.state().payment()).contains("pi_1");
        assertThat(late.state().open()).isTrue();
        assertThat(late.state().history().getLast().reason()).contains(Reason.OUT_OF_STOCK);
        Order back = late.refunded(euro(2_500), LATER);
        assertThat(back.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(back.hold()).isEqualTo(StockHold.RELEASED);
        assertThat(back.state().open()).isFalse();
    }

    @Test
    void isNotGivenBackTwiceWhenSomebodyElseDidItMeanwhile() {
        Order back = OVER.tooLate(Optional.of("pi_1"), LATER).refunded(euro(2_500), LATER);

        assertThat(back.tooLate(Optional.of("pi_1"), LATER)).isSameAs(back);
    }

    @Test
    void isOverAtOnceWhenLateMoneyWentBackAlready() {
        Order late = OVER.refunded(euro(2_500), LATER).tooLate(Optional.of("pi_1"), LATER);

        assertThat(late.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(late.hold()).isEqualTo(StockHold.RELEASED);
    }

    @Test
    void staysOverWhenNothingWasOwedAndItComesLate() {
        Order free =
                SampleOrders.order(SampleOrders.product("sample", 0, 9))
                        .withSession("cs_1")
                        .released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATER);

        assertThat(free.paid(new ReceivedPayment("cs_1", Optional.empty(), euro(0)), LATER))
                .isSameAs(free);
    }
}
