package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.RefundState.ASKED;
import static souk.order.RefundState.CANCELLED;
import static souk.order.RefundState.FAILED;
import static souk.order.RefundState.PENDING;
import static souk.order.RefundState.SUCCEEDED;
import static souk.order.SampleRefunds.refund;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.money.Money;
import souk.order.Order;
import souk.order.ReceivedPayment;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.SampleOrders;

class RefundComparisonTest {
    private static final Order PAID =
            SampleOrders.order(SampleOrders.product("mug", 1_250, 9))
                    .withSession("cs_1")
                    .paid(
                            new ReceivedPayment(
                                    "cs_1", Optional.of("pi_1"), SampleOrders.euro(2_500)),
                            SampleOrders.NOON);

    @Test
    void findsNothingWhereBothHaveTheSame() {
        var both = List.of(refund("re_1", 300, PENDING), refund("re_2", 400, SUCCEEDED));

        var compared = new RefundComparison(with(both), both, both);

        assertThat(compared.unheard()).isEmpty();
        assertThat(compared.unconfirmed()).isEmpty();
        assertThat(compared.isMiscounted()).isFalse();
    }

    @Test
    void findsWhatTheShopLacksOrHasInAnEarlierState() {
        var known = List.of(refund("re_1", 300, PENDING), refund("re_2", 400, ASKED));
        var told =
                List.of(
                        refund("re_1", 300, SUCCEEDED),
                        refund("re_2", 400, PENDING),
                        refund("re_3", 100, PENDING));

        var compared = new RefundComparison(with(known), known, told);

        assertThat(compared.unheard()).isEqualTo(told);
        assertThat(compared.unconfirmed()).isEmpty();
    }

    @Test
    void findsWhatThePaymentProviderDoesNotList() {
        var known = List.of(refund("re_1", 300, PENDING), refund("re_2", 400, SUCCEEDED));

        assertThat(new RefundComparison(with(known), known, List.of()).unconfirmed())
                .isEqualTo(known);
    }

    @Test
    void expectsNothingOfARefundThatWasNotSentOrWasRefusedOrIsOfNothing() {
        var known =
                List.of(
                        refund("re_1", 300, ASKED),
                        refund("re_2", 400, FAILED),
                        refund("re_3", 400, CANCELLED),
                        refund("re_4", 0, SUCCEEDED));

        assertThat(new RefundComparison(with(known), known, List.of()).unconfirmed()).isEmpty();
    }

    @Test
    void findsAnotherAmount() {
        var known = List.of(refund("re_1", 300, SUCCEEDED));
        var told = List.of(refund("re_1", 301, SUCCEEDED));

        var compared = new RefundComparison(with(known), known, told);

        assertThat(compared.unheard()).isEmpty();
        assertThat(compared.unconfirmed()).isEqualTo(known);
    }

    @Test
    void findsARefundThatFailedForTheShopAndSucceededForThePayer() {
        var known = List.of(refund("re_1", 300, FAILED));
        var told = List.of(refund("re_1", 300, SUCCEEDED));

        assertThat(new RefundComparison(with(known), known, told).unconfirmed()).isEqualTo(known);
    }

    @Test
    void findsSumsThatItsRefundsDoNotMake() {
        var known = List.of(refund("re_1", 300, SUCCEEDED));
        var more = List.of(refund("re_1", 300, SUCCEEDED), refund("re_2", 200, SUCCEEDED));

        assertThat(new RefundComparison(with(more), known, known).isMiscounted()).isTrue();
        assertThat(new RefundComparison(with(known), more, more).isMiscounted()).isTrue();
        assertThat(new RefundComparison(PAID, known, known).isMiscounted()).isTrue();
        assertThat(new RefundComparison(with(known), List.of(), List.of()).isMiscounted()).isTrue();
        assertThat(new RefundComparison(PAID, List.of(), List.of()).isMiscounted()).isFalse();
    }

    @Test
    void hearsARefundInAnotherCurrencyOnce() {
        var yen = new Money(300, Currency.getInstance("JPY"));
        var told = Refund.unattributed(new RefundId("re_1"), yen, SUCCEEDED, SampleOrders.NOON);
        Order marked = PAID.refunded(List.of(), told, SampleOrders.NOON);

        assertThat(new RefundComparison(PAID, List.of(), List.of(told)).unheard()).hasSize(1);
        assertThat(new RefundComparison(marked, List.of(), List.of(told)).unheard()).isEmpty();
    }

    @Test
    void saysNothingOfAPaymentThatIsNotKnown() {
        Order unpaid = SampleOrders.order(SampleOrders.product("mug", 1_250, 9));
        var known = List.of(refund("re_1", 300, SUCCEEDED));

        assertThat(new RefundComparison(unpaid, known, List.of()).unconfirmed()).isEmpty();
    }

    private static Order with(List<Refund> refunds) {
        return PAID.refunded(refunds, refunds.getFirst(), SampleOrders.NOON);
    }
}
