package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.StripeException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.stripe.ledger.Challenge;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.StripeRefusal;

final class PaymentsTest {
    private static final String CHALLENGED = "4000002500003155";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void tellWhatStripeTellsOfACardThatPays() throws StripeException {
        var id = stripe.create().getId();

        stripe.standIn.pay(id, "4242424242424242");

        assertThat(stripe.events())
                .containsExactly(
                        "charge.succeeded",
                        "payment_intent.succeeded",
                        "checkout.session.completed");
        assertThat(stripe.standIn.events(id)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "4000000000000002, card_declined, generic_decline",
        "4000000000009995, card_declined, insufficient_funds",
        "4000000000000069, expired_card, expired_card",
        "4111111111111111, incorrect_number,"
    })
    void leaveTheSessionOpenWhenTheCardIsRefused(String card, String code, String declineCode)
            throws StripeException {
        var id = stripe.create().getId();

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.pay(id, card))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(402))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("card_error"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .satisfies(refusal -> assertThat(refusal.declineCode()).isEqualTo(declineCode));

        assertThat(stripe.session(id).getStatus()).isEqualTo("open");
        stripe.standIn.pay(id, "4242424242424242");
        assertThat(stripe.session(id).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void keepOneIntentOverSeveralAttempts() throws StripeException {
        var id = stripe.create().getId();
        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.pay(id, "4000000000000002"));
        var intent = stripe.session(id).getPaymentIntent();
        assertThat(stripe.client.v1().paymentIntents().retrieve(intent).getStatus())
                .isEqualTo("requires_payment_method");

        stripe.standIn.pay(id, "4242424242424242");

        assertThat(stripe.session(id).getPaymentIntent()).isEqualTo(intent);
        assertThat(stripe.events())
                .startsWith("charge.failed", "payment_intent.payment_failed")
                .endsWith("checkout.session.completed");
    }

    @Test
    void waitForTheChallenge() throws StripeException {
        var id = stripe.create().getId();

        var asked = stripe.standIn.pay(id, CHALLENGED);

        assertThat(asked.attempted().map(Payment::status)).contains(Payment.Status.REQUIRES_ACTION);
        assertThat(stripe.session(id).getStatus()).isEqualTo("open");
        assertThat(stripe.events()).doesNotContain("checkout.session.completed");

        stripe.standIn.pay(id, CHALLENGED, Challenge.PASSED);

        assertThat(stripe.session(id).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void failWithTheChallenge() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, CHALLENGED);

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.pay(id, CHALLENGED, Challenge.FAILED))
                .satisfies(
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo("payment_intent_authentication_failure"));

        assertThat(stripe.session(id).getStatus()).isEqualTo("open");
    }

    @Test
    void completeUnpaidAndSucceedLater() throws StripeException {
        var id = stripe.create().getId();

        stripe.standIn.pay(id, "async");
        stripe.clock.move(Duration.ofDays(3));

        assertThat(stripe.session(id).getStatus()).isEqualTo("complete");
        assertThat(stripe.session(id).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(stripe.events()).contains("checkout.session.completed");

        stripe.standIn.settle(id, true);

        assertThat(stripe.session(id).getPaymentStatus()).isEqualTo("paid");
        assertThat(stripe.events()).endsWith("checkout.session.async_payment_succeeded");
    }

    @Test
    void completeUnpaidAndFailLater() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "async");

        stripe.standIn.settle(id, false);

        assertThat(stripe.session(id).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(stripe.events()).endsWith("checkout.session.async_payment_failed");
        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.settle(id, true));
    }

    @Test
    void endWithTheSession() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, CHALLENGED);

        stripe.standIn.expire(id);

        var intent = stripe.session(id).getPaymentIntent();
        assertThat(stripe.client.v1().paymentIntents().retrieve(intent).getStatus())
                .isEqualTo("canceled");
    }
}
