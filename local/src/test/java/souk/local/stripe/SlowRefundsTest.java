package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.local.stripe.ledger.Refund.Status;
import souk.local.stripe.ledger.StripeRefusal;

/** Refunds that stay pending until they are settled, and one that fails after it succeeded. */
final class SlowRefundsTest {
    private static final String PAYS = "4242424242424242";
    private static final String SUCCEEDS_LATER = "4000000000007726";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @ParameterizedTest
    @EnumSource(names = {"SUCCEEDED", "FAILED", "CANCELED"})
    void stayPendingUntilTheyAreSettled(Status outcome) throws StripeException {
        var paid = stripe.paid(PAYS);
        stripe.standIn.holdRefunds(paid.getId(), true);
        var refund = stripe.refund(paid, 1_000);
        stripe.clock.move(Duration.ofDays(10));

        assertThat(refund.getStatus()).isEqualTo("pending");
        assertThat(refund.getPendingReason()).isEqualTo("processing");
        assertThat(again(refund).getStatus()).isEqualTo("pending");
        assertThat(stripe.charge(paid).getAmountRefunded()).isEqualTo(1_000);
        stripe.standIn.settleRefund(refund.getId(), outcome);

        assertThat(again(refund).getStatus()).isEqualToIgnoringCase(outcome.name());
        assertThat(again(refund).getPendingReason()).isNull();
        assertThat(again(refund).getMetadata()).containsEntry("orderId", "o1");
        assertThat(stripe.charge(paid).getAmountRefunded())
                .isEqualTo(outcome == Status.SUCCEEDED ? 1_000 : 0);
        assertThat(stripe.events())
                .containsSubsequence(
                        "refund.created",
                        "charge.refunded",
                        "refund.updated",
                        "charge.refund.updated");
        assertThat(stripe.events().contains("refund.failed")).isEqualTo(outcome == Status.FAILED);
    }

    @Test
    void includeThoseMadeInTheDashboard() throws StripeException {
        var paid = stripe.paid(PAYS);
        stripe.standIn.holdRefunds(paid.getId(), true);

        var byHand = stripe.standIn.refund(paid.getId(), OptionalLong.of(1));

        assertThat(byHand.status()).isEqualTo(Status.PENDING);
        assertThat(byHand.metadata()).isEmpty();
    }

    @Test
    void goOnAsTheirCardSaysOnceNobodyHoldsThem() throws StripeException {
        var paid = stripe.paid(SUCCEEDS_LATER);
        stripe.standIn.holdRefunds(paid.getId(), true);
        var refund = stripe.refund(paid, 1_000);
        stripe.clock.move(Duration.ofMinutes(1));
        assertThat(again(refund).getStatus()).isEqualTo("pending");

        stripe.standIn.holdRefunds(paid.getId(), false);

        assertThat(again(refund).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void areOfOnePaymentOnly() throws StripeException {
        var slow = stripe.paid(PAYS);
        var other = stripe.paid(PAYS);

        stripe.standIn.holdRefunds(slow.getId(), true);

        assertThat(stripe.refund(other, 1_000).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void areNotAskedForBeforeAPayment() throws StripeException {
        var id = stripe.create().getId();

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.holdRefunds(id, true));
    }

    @Test
    void mayFailAfterTheySucceeded() throws StripeException {
        var paid = stripe.paid(PAYS);
        var refund = stripe.refund(paid, 3_000);

        stripe.standIn.settleRefund(refund.getId(), Status.FAILED);

        assertThat(again(refund).getStatus()).isEqualTo("failed");
        assertThat(again(refund).getFailureReason()).isEqualTo("expired_or_canceled_card");
        assertThat(stripe.charge(paid).getAmountRefunded()).isZero();
        assertThat(stripe.events())
                .endsWith("refund.updated", "charge.refund.updated", "refund.failed");
        for (var outcome : Status.values()) {
            assertThatExceptionOfType(StripeRefusal.class)
                    .isThrownBy(() -> stripe.standIn.settleRefund(refund.getId(), outcome));
        }
    }

    @Test
    void areNotCancelledAfterTheySucceeded() throws StripeException {
        var refund = stripe.refund(stripe.paid(PAYS), 3_000).getId();

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.settleRefund(refund, Status.CANCELED));
    }

    private Refund again(Refund refund) throws StripeException {
        return stripe.client.v1().refunds().retrieve(refund.getId());
    }
}
