package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Refund.Status;
import souk.local.stripe.ledger.StripeRefusal;

/** Refunds that do not succeed at once, or not at all. */
final class LostRefundsTest {
    private static final String FAILS_LATER = "4000000000005126";
    private static final String SUCCEEDS_LATER = "4000000000007726";
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void succeedAtFirst() throws StripeException {
        var answered = refund(paid(FAILS_LATER), 3_000);
        stripe.clock.move(SOON);

        assertThat(answered.getStatus()).isEqualTo("succeeded");
        assertThat(again(answered).getStatus()).isEqualTo("succeeded");
        assertThat(again(answered).getFailureReason()).isNull();
        assertThat(charge(answered).getAmountRefunded()).isEqualTo(3_000);
        assertThat(charge(answered).getRefunded()).isTrue();
        assertThat(stripe.events()).endsWith("refund.created", "charge.refunded");
    }

    @Test
    void failLaterOnceAndTakeTheirMoneyOffTheCharge() throws StripeException {
        var answered = refund(paid(FAILS_LATER), 3_000);
        stripe.clock.move(SOON.plus(A_SECOND));

        assertThat(again(answered).getStatus()).isEqualTo("failed");
        assertThat(again(answered).getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(again(answered).getMetadata()).containsEntry("orderId", "o1");
        assertThat(charge(answered).getAmountRefunded()).isZero();
        assertThat(charge(answered).getRefunded()).isFalse();
        assertThat(charge(answered).getPaid()).isTrue();
        assertThat(stripe.events())
                .endsWith(
                        "refund.created",
                        "charge.refunded",
                        "refund.updated",
                        "charge.refund.updated",
                        "refund.failed");
    }

    @Test
    void failEachInItsOwnTime() throws StripeException {
        var intent = paid(FAILS_LATER);
        var first = refund(intent, 1_000);
        stripe.clock.move(SOON);
        var second = refund(intent, 500);
        stripe.clock.move(A_SECOND);

        assertThat(again(first).getStatus()).isEqualTo("failed");
        assertThat(again(second).getStatus()).isEqualTo("succeeded");
        assertThat(charge(first).getAmountRefunded()).isEqualTo(500);
    }

    @Test
    void makeRoomForAnother() throws StripeException {
        var intent = paid(FAILS_LATER);
        refund(intent, 3_000);
        stripe.clock.move(SOON.plus(A_SECOND));

        assertThat(refund(intent, 3_000).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void areAnsweredAsFailedWhereTheCardTakesNone() throws StripeException {
        var answered = refund(paid("norefund"), 3_000);

        assertThat(answered.getStatus()).isEqualTo("failed");
        assertThat(answered.getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(charge(answered).getAmountRefunded()).isZero();
        assertThat(stripe.events()).endsWith("refund.created", "refund.failed");
    }

    @Test
    void mayBeOnTheirWayForAWhileAndCountAsGivenBack() throws StripeException {
        var answered = refund(paid(SUCCEEDS_LATER), 3_000);

        assertThat(answered.getStatus()).isEqualTo("pending");
        assertThat(charge(answered).getAmountRefunded()).isEqualTo(3_000);
        stripe.clock.move(SOON.plus(A_SECOND));
        assertThat(again(answered).getStatus()).isEqualTo("succeeded");
        assertThat(stripe.events()).endsWith("refund.updated", "charge.refund.updated");
    }

    @Test
    void areCancelledOrFailWhileTheyAreOnTheirWayAndNotAfterwards() throws StripeException {
        var intent = paid(SUCCEEDS_LATER);
        var cancelled = refund(intent, 1_000);
        var failed = refund(intent, 500);

        stripe.standIn.settleRefund(cancelled.getId(), Status.CANCELED);
        stripe.standIn.settleRefund(failed.getId(), Status.FAILED);

        assertThat(again(cancelled).getStatus()).isEqualTo("canceled");
        assertThat(again(failed).getStatus()).isEqualTo("failed");
        assertThat(charge(failed).getAmountRefunded()).isZero();
        assertThat(stripe.events())
                .endsWith("refund.updated", "charge.refund.updated", "refund.failed");
        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.settleRefund(failed.getId(), Status.SUCCEEDED));
    }

    @Test
    void areListedNewestFirst() throws StripeException {
        var intent = paid(SUCCEEDS_LATER);
        var first = refund(intent, 1_000);
        var second = refund(intent, 500);
        var params = RefundListParams.builder().setPaymentIntent(intent);

        assertThat(stripe.client.v1().refunds().list(params.build()).getData())
                .extracting(Refund::getId)
                .containsExactly(second.getId(), first.getId());
        var one = stripe.client.v1().refunds().list(params.setLimit(1L).build());
        assertThat(one.getData()).hasSize(1);
        assertThat(one.getHasMore()).isTrue();
    }

    @Test
    void areNotThoseOfOtherCards() throws StripeException {
        var answered = refund(paid("4242424242424242"), 3_000);
        stripe.clock.move(Duration.ofDays(30));

        assertThat(again(answered).getStatus()).isEqualTo("succeeded");
    }

    private String paid(String card) throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, card);
        return stripe.session(id).getPaymentIntent();
    }

    private Refund refund(String intent, long amount) throws StripeException {
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(intent)
                        .setAmount(amount)
                        .putMetadata("orderId", "o1")
                        .build();
        return stripe.client.v1().refunds().create(params);
    }

    private Refund again(Refund refund) throws StripeException {
        return stripe.client.v1().refunds().retrieve(refund.getId());
    }

    private Charge charge(Refund refund) throws StripeException {
        return stripe.client.v1().charges().retrieve(refund.getCharge());
    }
}
