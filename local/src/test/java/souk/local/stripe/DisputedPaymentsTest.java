package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Dispute.Kind;
import souk.local.stripe.ledger.Dispute.Status;

/** What a dispute means for the refunds of the payment. */
final class DisputedPaymentsTest {
    private static final String PAYS = "4242424242424242";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void areNotRefundedWhileTheyAreChargedBack() throws StripeException {
        var paid = stripe.paid(PAYS);
        var dispute = open(paid, 1_000, Kind.CHARGEBACK);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.refund(paid, 500))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.getCode()).isEqualTo("charge_disputed");
                            assertThat(refusal.getStripeError().getMessage())
                                    .endsWith("has been charged back; cannot issue a refund.");
                        });
        stripe.standIn.disputes().close(dispute, Status.WON);

        assertThat(stripe.refund(paid, 3_000).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void areNotRefundedAfterALostDisputeEither() throws StripeException {
        var paid = stripe.paid(PAYS);
        stripe.standIn.disputes().close(open(paid, 1_000, Kind.CHARGEBACK), Status.LOST);

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.refund(paid, 500))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("charge_disputed"));
    }

    @Test
    void failTheRefundsThatAChargebackFindsPending() throws StripeException {
        var paid = stripe.paid(PAYS);
        var arrived = stripe.refund(paid, 500);
        stripe.standIn.holdRefunds(paid.getId(), true);
        var pending = stripe.refund(paid, 1_000);

        open(paid, 3_000, Kind.CHARGEBACK);

        var refunds = stripe.client.v1().refunds();
        assertThat(refunds.retrieve(arrived.getId()).getStatus()).isEqualTo("succeeded");
        assertThat(refunds.retrieve(pending.getId()).getStatus()).isEqualTo("failed");
        assertThat(refunds.retrieve(pending.getId()).getFailureReason())
                .isEqualTo("charge_for_pending_refund_disputed");
        assertThat(stripe.charge(paid).getAmountRefunded()).isEqualTo(500);
        assertThat(stripe.events())
                .endsWith(
                        "charge.dispute.created",
                        "charge.dispute.funds_withdrawn",
                        "refund.updated",
                        "charge.refund.updated",
                        "refund.failed");
    }

    private String open(Session paid, long amount, Kind kind) throws StripeException {
        return stripe.dispute(paid, OptionalLong.of(amount), kind).getId();
    }
}
