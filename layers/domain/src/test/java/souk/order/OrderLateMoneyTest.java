package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.RefundState.PENDING;
import static souk.order.RefundState.SUCCEEDED;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.euro;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of money that comes too late. */
class OrderLateMoneyTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Order OFFERED =
            SampleOrders.order(SampleOrders.product("mug", 1_250, 9)).withSession("cs_1");
    private static final ReceivedPayment RECEIPT =
            new ReceivedPayment("cs_1", Optional.of("pi_1"), euro(2_500));
    private static final Order OVER =
            OFFERED.released(PaymentStatus.CANCELLED, Reason.EXPIRED, LATER);

    @Test
    void takesItsStockAgainWhenTheMoneyComesLate() {
        Order late = OVER.paid(RECEIPT, LATER);

        assertThat(late.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(late.hold()).isEqualTo(StockHold.COMMITTED);
        assertThat(late.state().history().getLast().reason()).contains(Reason.PAID_AFTER_RELEASE);
    }

    @Test
    void takesNoStockForLateMoneyThatWentBackBefore() {
        Order late = SampleRefunds.refunded(OVER, 2_500, LATER).paid(RECEIPT, LATER);

        assertThat(late.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(late.hold()).isEqualTo(StockHold.RELEASED);
    }

    @Test
    void takesNoStockForLateMoneyThatIsOnItsWayBack() {
        Order late = heard(OVER, "re_1", 2_500, PENDING).paid(RECEIPT, LATER);

        assertThat(late.hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(late.owes()).isFalse();
        assertThat(late.state().payment()).contains("pi_1");
        assertThat(heard(late, "re_1", 2_500, SUCCEEDED).status())
                .isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void givesLateMoneyBackWhereNothingIsLeft() {
        Order late = OVER.tooLate(Optional.of("pi_1"), LATER);

        assertThat(late.hold()).isEqualTo(StockHold.REFUNDING);
        assertThat(late.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(late.state().payment()).contains("pi_1");
        assertThat(late.state().open()).isTrue();
        assertThat(late.state().history().getLast().reason()).contains(Reason.OUT_OF_STOCK);
        Order back = SampleRefunds.refunded(late, 2_500, LATER);
        assertThat(back.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(back.hold()).isEqualTo(StockHold.RELEASED);
        assertThat(back.state().open()).isFalse();
    }

    @Test
    void isNotGivenBackTwiceWhenSomebodyElseDidItMeanwhile() {
        Order late = OVER.tooLate(Optional.of("pi_1"), LATER);
        Order back = SampleRefunds.refunded(late, 2_500, LATER);

        assertThat(back.tooLate(Optional.of("pi_1"), LATER)).isSameAs(back);
    }

    @Test
    void isOverAtOnceWhenLateMoneyWentBackAlready() {
        Order late = SampleRefunds.refunded(OVER, 2_500, LATER).tooLate(Optional.of("pi_1"), LATER);

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

    /** The one refund of an order stands so. */
    private static Order heard(Order order, String id, long minor, RefundState state) {
        return order.refunded(List.of(), SampleRefunds.refund(id, minor, state), LATER);
    }
}
