package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.order.RefundState.ASKED;
import static souk.order.RefundState.FAILED;
import static souk.order.RefundState.PENDING;
import static souk.order.RefundState.SUCCEEDED;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.euro;
import static souk.parcel.ParcelFixture.MUGS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.Discrepancy;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.Party;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.parcel.ParcelFixture;

/** How the sweep sends what was promised. */
class SendingTest {
    private static final String PAYMENT = "pi_1";

    private final MutableClock clock = new MutableClock();
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final OrdersInMemory orders = new OrdersInMemory();

    @BeforeEach
    void tenEurosOfSixtyArePromised() {
        for (String id : List.of("mug", "vase", "download")) {
            orders.with(SampleOrders.product(id, 1_000, 9));
        }
        orders.with(ParcelFixture.paidOrder());
        promise("one", 1_000);
    }

    @Test
    void sendsWhatIsPromisedOnce() {
        sweep(payments);
        sweep(payments);

        assertThat(payments.refunds(PAYMENT)).hasSize(1);
        assertThat(refund("one").state()).isEqualTo(SUCCEEDED);
        assertThat(refund("one").providerId()).isPresent();
        assertThat(refund("one").terms()).isPresent();
        assertThat(order().status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(orders.due(clock.instant(), 9)).isEmpty();
    }

    @Test
    void sendsEachOfSeveral() {
        promise("two", 500);
        payments.answerRefunds(PENDING);

        sweep(payments);

        assertThat(payments.refunds(PAYMENT)).hasSize(2);
        assertThat(refund("one").state()).isEqualTo(PENDING);
        assertThat(refund("two").state()).isEqualTo(PENDING);
        assertThat(order().state().open()).isFalse();
    }

    @Test
    void sendsAgainWhatFailedOnTheWayAndNotAgainWhoseAnswerWasLost() {
        var dead =
                CallInterceptor.failing(
                        Payments.class, payments, "refund", new PaymentUnavailable());
        assertThatExceptionOfType(SweepFailed.class).isThrownBy(() -> sweep(dead));
        assertThat(refund("one").state()).isEqualTo(ASKED);

        var deaf =
                CallInterceptor.of(
                        Payments.class,
                        payments,
                        (method, call) -> {
                            Object answer = call.call();
                            if (method.equals("refund")) {
                                throw new PaymentUnavailable();
                            }
                            return answer;
                        });
        assertThatExceptionOfType(SweepFailed.class).isThrownBy(() -> sweep(deaf));
        assertThat(refund("one").state()).isEqualTo(ASKED);
        sweep(payments);

        assertThat(refund("one").state()).isEqualTo(SUCCEEDED);
        assertThat(payments.refunds(PAYMENT)).hasSize(1);
    }

    @Test
    void waitsAnHourForABalanceThatDoesNotSuffice() {
        payments.hold(true);
        sweep(payments);
        assertThat(refund("one").state()).isEqualTo(ASKED);
        assertThat(orders.due(clock.instant(), 9)).isEmpty();

        payments.hold(false);
        clock.pass(Settlement.ASK_AGAIN);
        sweep(payments);

        assertThat(refund("one").state()).isEqualTo(SUCCEEDED);
    }

    @Test
    void waitsForADisputeAndIsSentAtOnceWhenItIsWon() {
        payments.hold(true);
        dispute(DisputeState.OPEN);
        sweep(payments);
        assertThat(refund("one").state()).isEqualTo(ASKED);
        assertThat(orders.due(clock.instant(), 9)).isEmpty();

        payments.hold(false);
        dispute(DisputeState.WON);
        sweep(payments);

        assertThat(refund("one").state()).isEqualTo(SUCCEEDED);
    }

    @Test
    void failsWhenTheDisputeIsLost() {
        payments.hold(true);
        dispute(DisputeState.OPEN);
        sweep(payments);

        dispute(DisputeState.LOST);
        sweep(payments);

        assertThat(refund("one").state()).isEqualTo(FAILED);
        assertThat(order().refunded().minor()).isZero();
        assertThat(order().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(payments.refunds(PAYMENT)).isEmpty();
        assertThat(order().state().open()).isFalse();
    }

    @Test
    void failsWhenThePaymentProviderNeverWill() {
        payments.put(PAYMENT, SampleRefunds.refund("re_1", 5_500, SUCCEEDED));

        sweep(payments);

        assertThat(refund("one").state()).isEqualTo(FAILED);
        assertThat(order().refunded()).isEqualTo(euro(5_500));
        assertThat(payments.refunds(PAYMENT)).hasSize(1);
    }

    @Test
    void sendsOthersWhereOneFails() {
        payments.put(PAYMENT, SampleRefunds.refund("re_1", 5_500, SUCCEEDED));
        promise("two", 500);

        sweep(payments);

        assertThat(refund("one").state()).isEqualTo(FAILED);
        assertThat(refund("two").state()).isEqualTo(SUCCEEDED);
    }

    private void sweep(Payments by) {
        new Sweep(orders, new Settlement(orders, by, clock), clock)
                .run(Duration.ofMinutes(1), result -> {}, (id, failure) -> {});
    }

    private void dispute(DisputeState state) {
        var dispute = new Dispute("dp_1", state, euro(6_000), false, clock.instant());
        payments.put(PAYMENT, dispute);
        var fact = new PaymentEvent.Disputed(PAYMENT, dispute);
        new Settlement(orders, payments, clock)
                .handle(new PaymentEvent(new EventId("evt_" + state), ORDER, fact));
    }

    private void promise(String id, long amount) {
        var terms =
                new RefundTerms(
                        List.of(new RefundedLine(MUGS, 0, amount)),
                        Map.of(),
                        Party.SELLER,
                        Optional.empty(),
                        "hash");
        Refund asked = Refund.asked(new RefundId(id), euro(amount), clock.instant(), terms);
        Order before = order();
        Order after =
                before.promised(orders.refunds(before), asked, before.counts(), clock.instant());
        orders.update(before, after, asked);
    }

    private Refund refund(String id) {
        return orders.refunds(order()).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Order order() {
        return orders.find(ORDER).orElseThrow();
    }
}
