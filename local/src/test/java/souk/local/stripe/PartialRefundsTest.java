package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.stripe.ledger.Refund.Status;

/** Several refunds of one payment over 30.00. */
final class PartialRefundsTest {
    private static final String PAYS = "4242424242424242";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void saysHowMuchIsLeftInStripesWords() throws StripeException {
        var paid = stripe.paid(PAYS);

        assertThat(refusal(paid, 3_001).getStripeError().getMessage())
                .isEqualTo("Refund amount (€30.01) is greater than charge amount (€30.00)");
        stripe.refund(paid, 1_000);
        var refusal = refusal(paid, 2_001);

        assertThat(refusal.getStripeError().getMessage())
                .isEqualTo(
                        "Refund amount (€20.01) is greater than unrefunded amount on charge"
                                + " (€20.00)");
        assertThat(refusal.getParam()).isEqualTo("amount");
        assertThat(refusal.getCode()).isNull();
        assertThat(refusal.getStripeError().getType()).isEqualTo("invalid_request_error");
        assertThat(refusal.getStatusCode()).isEqualTo(400);
    }

    @Test
    void givesTheAmountOfARefundThatFailedBack() throws StripeException {
        var paid = stripe.paid(PAYS);
        stripe.refund(paid, 1_000);
        var failed = stripe.refund(paid, 2_000);
        assertThat(refusal(paid, 1).getCode()).isEqualTo("charge_already_refunded");

        stripe.standIn.settleRefund(failed.getId(), Status.FAILED);

        assertThat(stripe.charge(paid).getAmountRefunded()).isEqualTo(1_000);
        assertThat(stripe.charge(paid).getRefunded()).isFalse();
        assertThat(refusal(paid, 2_001).getParam()).isEqualTo("amount");
        assertThat(stripe.refund(paid, 2_000).getStatus()).isEqualTo("succeeded");
        assertThat(stripe.charge(paid).getRefunded()).isTrue();
    }

    @Test
    void keepsReasonAndMetadataOfEach() throws StripeException {
        var paid = stripe.paid(PAYS);
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(paid.getPaymentIntent())
                        .setAmount(700L)
                        .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                        .putMetadata("refundId", "r1")
                        .build();

        var first = stripe.client.v1().refunds().create(params);
        var second = stripe.refund(paid, 300);

        var again = stripe.client.v1().refunds().retrieve(first.getId());
        assertThat(again.getReason()).isEqualTo("requested_by_customer");
        assertThat(again.getMetadata()).isEqualTo(Map.of("refundId", "r1"));
        assertThat(second.getReason()).isNull();
        assertThat(stripe.standIn.events())
                .filteredOn(event -> event.type().equals("refund.created"))
                .extracting(event -> event.payload().replaceAll("\\s", ""))
                .satisfiesExactly(
                        event -> assertThat(event).contains("\"refundId\":\"r1\""),
                        event -> assertThat(event).contains("\"orderId\":\"o1\""));
    }

    @Test
    void listsThemPageByPage() throws StripeException {
        var paid = stripe.paid(PAYS);
        var first = stripe.refund(paid, 100);
        var second = stripe.refund(paid, 200);
        var third = stripe.refund(paid, 300);
        var params =
                RefundListParams.builder()
                        .setPaymentIntent(paid.getPaymentIntent())
                        .setLimit(2L)
                        .build();

        var page = stripe.client.v1().refunds().list(params);

        assertThat(page.getData()).hasSize(2);
        assertThat(page.getHasMore()).isTrue();
        assertThat(StreamSupport.stream(page.autoPagingIterable().spliterator(), false))
                .extracting(Refund::getId)
                .containsExactly(third.getId(), second.getId(), first.getId());
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red, 400 parameter_unknown colour",
        "amount, 0, 400 parameter_invalid_integer amount",
        "amount, 1.5, 400 parameter_invalid_integer amount",
        "reason, bored, 400 parameter_invalid_choice reason",
        "metadata, x, 400 parameter_invalid_hash metadata",
        "charge, ch_1, 400 parameter_missing",
    })
    void refusesAFormThatIsWrong(String name, String value, String error) throws StripeException {
        var intent = stripe.paid(PAYS).getPaymentIntent();

        assertThat(
                        RawForm.error(
                                stripe,
                                "/v1/refunds",
                                Map.of("payment_intent", intent, name, value)))
                .isEqualTo(error);
        assertThat(stripe.events()).doesNotContain("refund.created");
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red, 400 parameter_unknown colour",
        "limit, 101, 400 parameter_invalid_integer limit",
        "starting_after, re_none, 400 resource_missing starting_after",
    })
    void refusesAQueryThatIsWrong(String name, String value, String error) throws StripeException {
        var intent = stripe.paid(PAYS).getPaymentIntent();
        var query = Map.of("payment_intent", intent, name, value);

        assertThat(RawForm.errorOfGet(stripe, "/v1/refunds", query)).isEqualTo(error);
        assertThat(RawForm.errorOfGet(stripe, "/v1/disputes", query))
                .isEqualTo(error.replace("re_", "du_"));
    }

    private InvalidRequestException refusal(Session paid, long amount) {
        return assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.refund(paid, amount))
                .actual();
    }
}
