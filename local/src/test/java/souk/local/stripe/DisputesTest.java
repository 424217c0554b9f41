package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import com.stripe.model.checkout.Session;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Dispute.Kind;
import souk.local.stripe.ledger.Dispute.Status;
import souk.local.stripe.ledger.StripeRefusal;

/** The course of disputes, as stripe-java sees it. */
final class DisputesTest {
    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void takeTheMoneyAtOnce() throws StripeException {
        var paid = stripe.paid("4242424242424242");

        var dispute = open(paid, OptionalLong.empty(), Kind.CHARGEBACK);

        assertThat(dispute.getId()).startsWith("du_");
        assertThat(dispute.getObject()).isEqualTo("dispute");
        assertThat(dispute.getAmount()).isEqualTo(3_000);
        assertThat(dispute.getCurrency()).isEqualTo("eur");
        assertThat(dispute.getCharge()).isEqualTo(stripe.charge(paid).getId());
        assertThat(dispute.getPaymentIntent()).isEqualTo(paid.getPaymentIntent());
        assertThat(dispute.getReason()).isEqualTo("product_not_received");
        assertThat(dispute.getStatus()).isEqualTo("needs_response");
        assertThat(dispute.getIsChargeRefundable()).isFalse();
        assertThat(dispute.getPaymentMethodDetails().getCard().getCaseType())
                .isEqualTo("chargeback");
        assertThat(dispute.getMetadata()).isEmpty();
        assertThat(dispute.getEvidence()).isNotNull();
        assertThat(dispute.getEvidenceDetails().getHasEvidence()).isFalse();
        assertThat(dispute.getEvidenceDetails().getDueBy())
                .isBetween(
                        dispute.getCreated() + Duration.ofDays(8).toSeconds(),
                        dispute.getCreated() + Duration.ofDays(9).toSeconds());
        assertThat(amounts(dispute)).containsExactly(-3_000L);
        var withdrawn = dispute.getBalanceTransactions().getFirst();
        assertThat(withdrawn.getNet()).isEqualTo(withdrawn.getAmount() - withdrawn.getFee());
        assertThat(withdrawn.getSource()).isEqualTo(dispute.getId());
        assertThat(stripe.charge(paid).getDisputed()).isTrue();
        assertThat(stripe.events())
                .endsWith("charge.dispute.created", "charge.dispute.funds_withdrawn");
    }

    @Test
    void areWon() throws StripeException {
        var dispute = open(paid(), OptionalLong.of(1_000), Kind.CHARGEBACK);
        stripe.standIn.disputes().review(dispute.getId());
        assertThat(again(dispute).getStatus()).isEqualTo("under_review");
        assertThat(again(dispute).getEvidenceDetails().getSubmissionCount()).isEqualTo(1);
        assertThat(again(dispute).getEvidenceDetails().getHasEvidence()).isTrue();
        assertThat(again(dispute).getEvidenceDetails().getPastDue()).isFalse();

        stripe.standIn.disputes().close(dispute.getId(), Status.WON);

        assertThat(again(dispute).getStatus()).isEqualTo("won");
        assertThat(again(dispute).getIsChargeRefundable()).isTrue();
        assertThat(amounts(again(dispute))).containsExactly(-1_000L, 1_000L);
        assertThat(stripe.events())
                .endsWith(
                        "charge.dispute.created",
                        "charge.dispute.funds_withdrawn",
                        "charge.dispute.updated",
                        "charge.dispute.closed",
                        "charge.dispute.funds_reinstated");
    }

    @Test
    void areLost() throws StripeException {
        var dispute = open(paid(), OptionalLong.of(1_000), Kind.CHARGEBACK);

        stripe.standIn.disputes().close(dispute.getId(), Status.LOST);

        assertThat(again(dispute).getStatus()).isEqualTo("lost");
        assertThat(again(dispute).getIsChargeRefundable()).isFalse();
        assertThat(amounts(again(dispute))).containsExactly(-1_000L);
        assertThat(stripe.events())
                .endsWith("charge.dispute.funds_withdrawn", "charge.dispute.closed");
    }

    @Test
    void seeEvidenceThatIsLate() throws StripeException {
        var dispute = open(paid(), OptionalLong.empty(), Kind.CHARGEBACK);
        stripe.clock.move(Duration.ofDays(9));

        stripe.standIn.disputes().review(dispute.getId());

        assertThat(again(dispute).getEvidenceDetails().getPastDue()).isTrue();
    }

    @Test
    void goNoFurtherThanTheyCan() throws StripeException {
        var disputes = stripe.standIn.disputes();
        var inquiry = open(paid(), OptionalLong.empty(), Kind.INQUIRY).getId();
        var chargeback = open(paid(), OptionalLong.empty(), Kind.CHARGEBACK).getId();
        refused(() -> disputes.close(inquiry, Status.WON));
        refused(() -> disputes.close(inquiry, Status.LOST));
        refused(() -> disputes.close(chargeback, Status.WARNING_CLOSED));
        refused(() -> disputes.close(chargeback, Status.UNDER_REVIEW));
        refused(() -> disputes.escalate(chargeback));
        refused(() -> disputes.review("du_none"));

        disputes.close(chargeback, Status.LOST);
        var told = stripe.events().size();

        refused(() -> disputes.close(chargeback, Status.WON));
        refused(() -> disputes.review(chargeback));
        assertThat(stripe.events()).hasSize(told);
    }

    private Session paid() throws StripeException {
        return stripe.paid("4242424242424242");
    }

    private Dispute open(Session paid, OptionalLong amount, Kind kind) throws StripeException {
        return stripe.dispute(paid, amount, kind);
    }

    private Dispute again(Dispute dispute) throws StripeException {
        return stripe.client.v1().disputes().retrieve(dispute.getId());
    }

    private static List<Long> amounts(Dispute dispute) {
        return dispute.getBalanceTransactions().stream()
                .map(BalanceTransaction::getAmount)
                .toList();
    }

    private static void refused(Runnable call) {
        assertThatExceptionOfType(StripeRefusal.class).isThrownBy(call::run);
    }
}
