package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import com.stripe.model.checkout.Session;
import com.stripe.param.DisputeListParams;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.local.stripe.ledger.Dispute.Kind;
import souk.local.stripe.ledger.Dispute.Status;
import souk.local.stripe.ledger.StripeRefusal;

/** Which disputes a payment has. */
final class DisputeListTest {
    private static final String PAYS = "4242424242424242";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @ParameterizedTest
    @CsvSource({
        "4000000000000259, needs_response, fraudulent",
        "4000000000002685, needs_response, product_not_received",
        "4000000000001976, warning_needs_response, fraudulent"
    })
    void hasOneAtOnceAfterAPaymentWithStripesTestCards(String card, String status, String reason)
            throws StripeException {
        var paid = stripe.paid(card);

        var dispute = list(paid, 10).getFirst();

        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(dispute.getStatus()).isEqualTo(status);
        assertThat(dispute.getReason()).isEqualTo(reason);
        assertThat(dispute.getAmount()).isEqualTo(3_000);
        assertThat(stripe.events().getFirst()).isEqualTo("charge.succeeded");
        assertThat(stripe.events().contains("charge.dispute.funds_withdrawn"))
                .isEqualTo(status.equals("needs_response"));
        assertThat(stripe.events())
                .containsSubsequence(
                        "charge.succeeded",
                        "charge.dispute.created",
                        "payment_intent.succeeded",
                        "checkout.session.completed");
    }

    @Test
    void hasSeveralWithinTheTotalOfThePayment() throws StripeException {
        var paid = stripe.paid(PAYS);
        var first = open(paid, 1_000, Kind.CHARGEBACK);
        var second = open(paid, 1_500, Kind.INQUIRY);

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> open(paid, 501, Kind.CHARGEBACK));
        stripe.standIn.disputes().close(first, Status.WON);
        var third =
                stripe.standIn
                        .disputes()
                        .open(paid.getId(), OptionalLong.empty(), "duplicate", Kind.CHARGEBACK);

        assertThat(third.amount()).isEqualTo(1_500);
        assertThat(list(paid, 10))
                .extracting(Dispute::getId)
                .containsExactly(third.id(), second, first);
        assertThat(list(paid, 1)).extracting(Dispute::getId).containsExactly(third.id());
    }

    @Test
    void hasNoneBeforeThePaymentSucceeds() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "async");
        var processing = stripe.session(id);

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> open(processing, 3_000, Kind.CHARGEBACK));
        assertThat(list(processing, 10)).isEmpty();
    }

    @Test
    void meetsFaults() throws StripeException {
        var paid = stripe.paid(PAYS);
        var dispute = open(paid, 1_000, Kind.CHARGEBACK);
        stripe.standIn.faults().add(FaultRule.next("GET /v1/disputes", Fault.SERVER_ERROR));
        stripe.standIn.faults().add(FaultRule.next("GET /v1/disputes/{id}", Fault.DROP_AFTER));
        var api = stripe.client.v1().disputes();

        assertThatExceptionOfType(StripeException.class).isThrownBy(() -> list(paid, 10));
        assertThatExceptionOfType(StripeException.class).isThrownBy(() -> api.retrieve(dispute));

        assertThat(list(paid, 10)).hasSize(1);
        assertThat(api.retrieve(dispute).getStatus()).isEqualTo("needs_response");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.retrieve("du_none"))
                .satisfies(refusal -> assertThat(refusal.getParam()).isEqualTo("dispute"));
    }

    private String open(Session paid, long amount, Kind kind) throws StripeException {
        return stripe.dispute(paid, OptionalLong.of(amount), kind).getId();
    }

    private List<Dispute> list(Session paid, long limit) throws StripeException {
        var params =
                DisputeListParams.builder()
                        .setPaymentIntent(paid.getPaymentIntent())
                        .setLimit(limit)
                        .build();
        return stripe.client.v1().disputes().list(params).getData();
    }
}
