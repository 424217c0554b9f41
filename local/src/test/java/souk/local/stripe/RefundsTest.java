package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.StripeRefusal;

final class RefundsTest {
    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void addUpToTheWholeCharge() throws StripeException {
        var intent = paid();

        var part = refund(RefundCreateParams.builder().setPaymentIntent(intent).setAmount(1_000L));
        var rest = refund(RefundCreateParams.builder().setPaymentIntent(intent));

        assertThat(part.getStatus()).isEqualTo("succeeded");
        assertThat(rest.getAmount()).isEqualTo(2_000);
        var charge = stripe.client.v1().charges().retrieve(rest.getCharge());
        assertThat(charge.getAmountRefunded()).isEqualTo(3_000);
        assertThat(charge.getRefunded()).isTrue();
        assertThat(charge.getMetadata()).containsEntry("orderId", "o1");
        assertThat(stripe.client.v1().refunds().retrieve(part.getId()).getAmount())
                .isEqualTo(1_000);
    }

    @Test
    void tellTheRunningTotal() throws StripeException {
        var intent = paid();

        refund(RefundCreateParams.builder().setPaymentIntent(intent).setAmount(1_000L));
        refund(RefundCreateParams.builder().setPaymentIntent(intent).setAmount(500L));

        assertThat(stripe.standIn.events())
                .filteredOn(event -> event.type().equals("charge.refunded"))
                .extracting(event -> event.payload().replaceAll("\\s", ""))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"amount_refunded\":1000"),
                        second -> assertThat(second).contains("\"amount_refunded\":1500"));
    }

    @Test
    void neverExceedTheCharge() throws StripeException {
        var intent = paid();
        refund(RefundCreateParams.builder().setPaymentIntent(intent).setAmount(1_000L));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () ->
                                refund(
                                        RefundCreateParams.builder()
                                                .setPaymentIntent(intent)
                                                .setAmount(2_001L)))
                .satisfies(refusal -> assertThat(refusal.getParam()).isEqualTo("amount"));
    }

    @Test
    void areOverOnceAllIsPaidBack() throws StripeException {
        var intent = paid();
        var whole = refund(RefundCreateParams.builder().setPaymentIntent(intent));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> refund(RefundCreateParams.builder().setCharge(whole.getCharge())))
                .satisfies(
                        refusal ->
                                assertThat(refusal.getCode()).isEqualTo("charge_already_refunded"));
    }

    @Test
    void happenOnceUnderOneKey() throws StripeException {
        var intent = paid();
        var params = RefundCreateParams.builder().setPaymentIntent(intent).setAmount(700L).build();
        var options = RequestOptions.builder().setIdempotencyKey("refund-o1").build();

        var first = stripe.client.v1().refunds().create(params, options);
        var second = stripe.client.v1().refunds().create(params, options);

        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(stripe.client.v1().charges().retrieve(first.getCharge()).getAmountRefunded())
                .isEqualTo(700);
    }

    @Test
    void needAPaymentThatSucceeded() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "async");
        var intent = stripe.session(id).getPaymentIntent();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> refund(RefundCreateParams.builder().setPaymentIntent(intent)));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> refund(RefundCreateParams.builder()));
    }

    @Test
    void canBeMadeByHand() throws StripeException {
        var intent = paid();
        var session = stripe.standIn.sessions().getFirst().id();

        stripe.standIn.refund(session, OptionalLong.of(1));

        assertThat(stripe.events()).endsWith("refund.created", "charge.refunded");
        assertThat(intent).startsWith("pi_");
        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.refund(session, OptionalLong.of(0)));
    }

    @Test
    void andChargesAndIntentsAreNotFoundUnderAnotherId() {
        var api = stripe.client.v1();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.paymentIntents().retrieve("pi_none"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.charges().retrieve("ch_none"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.refunds().retrieve("re_none"));
    }

    private String paid() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4242424242424242");
        return stripe.session(id).getPaymentIntent();
    }

    private Refund refund(RefundCreateParams.Builder params) throws StripeException {
        return stripe.client.v1().refunds().create(params.build());
    }
}
