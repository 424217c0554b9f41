package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.RefundState.CANCELLED;
import static souk.order.RefundState.FAILED;
import static souk.order.RefundState.PENDING;
import static souk.order.RefundState.SUCCEEDED;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.euro;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.money.Money;

/** How money goes back. */
class OrderRefundTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Order OFFERED =
            SampleOrders.order(SampleOrders.product("mug", 1_250, 9)).withSession("cs_1");
    private static final ReceivedPayment RECEIPT =
            new ReceivedPayment("cs_1", Optional.of("pi_1"), euro(2_500));
    private static final Order PAID = OFFERED.paid(RECEIPT, LATER);

    @Test
    void isPartlyRefundedWhileSomeIsKept() {
        Order some = SampleRefunds.refunded(PAID, 2_499, LATER);

        assertThat(some.status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(some.refunded()).isEqualTo(euro(2_499));
    }

    @Test
    void isRefundedOnceAllWentBackAndStaysSold() {
        Order all = SampleRefunds.refunded(SampleRefunds.refunded(PAID, 1, LATER), 2_500, LATER);

        assertThat(all.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(all.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(SampleRefunds.refunded(all, 2_500, LATER)).isSameAs(all);
        assertThat(all.paid(RECEIPT, LATER)).isSameAs(all);
    }

    @Test
    void isPaidAgainWhenItsRefundFails() {
        Order back = heard(PAID, "re_1", 2_500, SUCCEEDED);

        Order failed = heard(back, "re_1", 2_500, FAILED);

        assertThat(failed.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(failed.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(failed.refunded()).isEqualTo(euro(0));
        assertThat(failed.returned()).isFalse();
        assertThat(failed.discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(failed.state().history().getLast().reason()).contains(Reason.REFUND_FAILED);
    }

    @Test
    void staysInDoubtAfterASmallerRefundAndNoLongerOnceAllIsBack() {
        Refund lost = SampleRefunds.refund("re_1", 500, FAILED);
        Refund small = SampleRefunds.refund("re_2", 300, SUCCEEDED);
        Refund rest = SampleRefunds.refund("re_3", 2_200, SUCCEEDED);
        Order some = PAID.refunded(List.of(), lost, LATER).refunded(List.of(lost), small, LATER);

        assertThat(some.refunded()).isEqualTo(euro(300));
        assertThat(some.discrepancy()).contains(Discrepancy.REFUND_FAILED);
        Order all = some.refunded(List.of(lost, small), rest, LATER);
        assertThat(all.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(all.discrepancy()).isEmpty();
    }

    @Test
    void isReturnedWhileAllIsOnItsWayAndRefundedOnceItArrives() {
        Order sent = heard(PAID, "re_1", 2_500, PENDING);

        assertThat(sent.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(sent.returned()).isTrue();
        assertThat(heard(sent, "re_1", 2_500, SUCCEEDED).status())
                .isEqualTo(PaymentStatus.REFUNDED);
        assertThat(heard(sent, "re_1", 2_500, CANCELLED).returned()).isFalse();
    }

    @Test
    void neverGivesBackMoreThanItCost() {
        Order more = SampleRefunds.refunded(PAID, 2_501, LATER);

        assertThat(more.refunded()).isEqualTo(euro(2_500));
        assertThat(more.discrepancy()).contains(Discrepancy.REFUND_TOO_LARGE);
        assertThat(more.status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void keepsUntilWhenItCouldBePaidWhileItsRefundIsSentAndPutOff() {
        Refund rest = Refund.ofRest(PAID, LATER);
        Order promised = PAID.promised(List.of(), rest, PAID.counts(), LATER);
        Order postponed = promised.postponed(LATER.plusSeconds(3_600));

        assertThat(promised.state().dueAt()).isEqualTo(LATER);
        assertThat(postponed.state().dueAt()).isEqualTo(LATER.plusSeconds(3_600));
        assertThat(postponed.state().deadline().payUntil())
                .isEqualTo(OFFERED.state().deadline().payUntil());
    }

    @Test
    void leavesARefundInAnotherCurrencyToAPerson() {
        var yen = new Money(10, Currency.getInstance("JPY"));
        Order other =
                PAID.refunded(
                        List.of(),
                        Refund.unattributed(new RefundId("re_1"), yen, SUCCEEDED, LATER),
                        LATER);

        assertThat(other.discrepancy()).contains(Discrepancy.AMOUNT_MISMATCH);
        assertThat(other.refunded()).isEqualTo(euro(0));
        assertThat(other.status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void isRefundedAtOnceWhenTheRefundWasToldBeforeThePayment() {
        Order told = SampleRefunds.refunded(OFFERED, 2_500, LATER);

        assertThat(told.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(told.paid(RECEIPT, LATER).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    /** The one refund of an order stands so. */
    private static Order heard(Order order, String id, long minor, RefundState state) {
        return order.refunded(List.of(), SampleRefunds.refund(id, minor, state), LATER);
    }
}
