package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Dispute;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Dispute.Kind;
import souk.local.stripe.ledger.Dispute.Status;
import souk.local.stripe.ledger.StripeRefusal;

/** Disputes that begin as a bank's question. */
final class InquiriesTest {
    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void takeNothingAndAreDropped() throws StripeException {
        var dispute = inquiry(3_000);
        assertThat(dispute.getStatus()).isEqualTo("warning_needs_response");
        assertThat(dispute.getIsChargeRefundable()).isTrue();
        stripe.standIn.disputes().review(dispute.getId());
        assertThat(again(dispute).getStatus()).isEqualTo("warning_under_review");

        stripe.standIn.disputes().close(dispute.getId(), Status.WARNING_CLOSED);

        assertThat(again(dispute).getStatus()).isEqualTo("warning_closed");
        assertThat(again(dispute).getBalanceTransactions()).isEmpty();
        assertThat(stripe.events())
                .endsWith(
                        "checkout.session.completed",
                        "charge.dispute.created",
                        "charge.dispute.updated",
                        "charge.dispute.closed");
    }

    @Test
    void becomeChargebacks() throws StripeException {
        var dispute = inquiry(2_000);

        stripe.standIn.disputes().escalate(dispute.getId());

        assertThat(again(dispute).getStatus()).isEqualTo("needs_response");
        assertThat(again(dispute).getIsChargeRefundable()).isFalse();
        assertThat(again(dispute).getBalanceTransactions())
                .extracting(BalanceTransaction::getAmount)
                .containsExactly(-2_000L);
        assertThat(stripe.events())
                .endsWith(
                        "charge.dispute.created",
                        "charge.dispute.updated",
                        "charge.dispute.funds_withdrawn");
    }

    @Test
    void takeNothingFromAPaymentThatWasRefundedInFull() throws StripeException {
        var paid = stripe.paid("4242424242424242");
        var inquiry = stripe.dispute(paid, OptionalLong.empty(), Kind.INQUIRY).getId();
        stripe.refund(paid, 3_000);

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.disputes().escalate(inquiry));
        assertThat(stripe.events()).doesNotContain("charge.dispute.funds_withdrawn");
    }

    private Dispute inquiry(long amount) throws StripeException {
        var paid = stripe.paid("4242424242424242");
        return stripe.dispute(paid, OptionalLong.of(amount), Kind.INQUIRY);
    }

    private Dispute again(Dispute dispute) throws StripeException {
        return stripe.client.v1().disputes().retrieve(dispute.getId());
    }
}
