package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.StripeRefusal;

final class SessionsTest {
    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void beginsOpenAndUnpaid() throws StripeException {
        var session = stripe.create();

        assertThat(session.getId()).startsWith("cs_test_");
        assertThat(session.getClientSecret()).matches("cs_test_\\w+_secret_\\w+");
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getAmountTotal()).isEqualTo(3_000);
        assertThat(session.getCurrency()).isEqualTo("eur");
        assertThat(session.getClientReferenceId()).isEqualTo("o1");
        assertThat(session.getMetadata()).containsEntry("orderId", "o1");
        assertThat(session.getPaymentIntent()).isNull();
        assertThat(session.getUiMode()).isEqualTo("elements");
    }

    @Test
    void isCompleteAndPaidOnceACardPays() throws StripeException {
        var id = stripe.create().getId();

        stripe.standIn.pay(id, "4242 4242 4242 4242");

        var session = stripe.session(id);
        assertThat(session.getStatus()).isEqualTo("complete");
        assertThat(session.getPaymentStatus()).isEqualTo("paid");
        assertThat(session.getPaymentIntent()).startsWith("pi_");
        assertThat(session.getClientSecret()).isNull();
    }

    @Test
    void isPaidOnce() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4242424242424242");

        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.pay(id, "4242424242424242"))
                .withMessageContaining("complete");
    }

    @Test
    void expiresWhenItsTimeIsOver() throws StripeException {
        var id = stripe.create().getId();
        stripe.clock.move(Duration.ofMinutes(35).minusSeconds(1));
        assertThat(stripe.session(id).getStatus()).isEqualTo("open");

        stripe.clock.move(Duration.ofSeconds(1));

        assertThat(stripe.session(id).getStatus()).isEqualTo("expired");
        assertThat(stripe.events()).containsExactly("checkout.session.expired");
        assertThatExceptionOfType(StripeRefusal.class)
                .isThrownBy(() -> stripe.standIn.pay(id, "4242424242424242"))
                .withMessageContaining("expired");
    }

    @Test
    void isExpiredOnDemandAndOnce() throws StripeException {
        var id = stripe.create().getId();

        var session = stripe.client.v1().checkout().sessions().expire(id);

        assertThat(session.getStatus()).isEqualTo("expired");
        assertThat(stripe.events()).containsExactly("checkout.session.expired");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.client.v1().checkout().sessions().expire(id))
                .withMessageContaining("status of `expired`");
    }

    @Test
    void isNotExpiredOncePaid() throws StripeException {
        var id = stripe.create().getId();
        stripe.standIn.pay(id, "4242424242424242");

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.client.v1().checkout().sessions().expire(id));

        stripe.clock.move(Duration.ofDays(2));
        assertThat(stripe.session(id).getStatus()).isEqualTo("complete");
    }

    @Test
    void isNotFoundUnderAnotherId() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> stripe.session("cs_test_none"))
                .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(404))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("resource_missing"));
    }
}
