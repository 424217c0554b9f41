package souk.stripe;

import com.stripe.Stripe;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import com.stripe.net.FormEncoder;
import com.stripe.net.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import souk.order.Order;
import souk.payment.PaymentEvent;
import souk.payment.Payments;
import souk.shopper.Email;
import souk.value.Refusal;

/**
 * Does once, before a snapshot is taken, what the first payment would do for the first time. It
 * asks Stripe for a session that does not exist, and makes or changes none.
 */
public final class StripeRehearsal {
    private StripeRehearsal() {}

    /** Fills the form of a session, calls for one that nobody has, and answers an example. */
    public static souk.payment.Session paying(Payments payments, Order example) {
        var form =
                new SessionForm("https://example.org")
                        .fill(example, Optional.of(new Email("example@example.org")));
        try {
            FormEncoder.createHttpContent(form.toMap());
        } catch (IOException e) {
            throw new UncheckedIOException("a form without files reads nothing", e);
        }
        try {
            payments.find("cs_example");
        } catch (Refusal | IllegalStateException expected) {
            // Stripe has no such session, or is not there: either way it was asked.
        }
        return Sessions.read(ApiResource.GSON.fromJson(session(example), Session.class));
    }

    /** The example's payment, told by an event that is signed with the shop's own secret. */
    public static Optional<PaymentEvent> hearing(StripeEvents events, Order example, Instant now) {
        String body =
                """
                {"id": "evt_example", "object": "event", "api_version": "%s",
                 "type": "checkout.session.completed", "data": {"object": %s}}"""
                        .formatted(Stripe.API_VERSION, session(example));
        try {
            String header =
                    Webhook.Signature.generateSignatureHeader(
                            body, events.anySecret(), now.getEpochSecond());
            return events.read(body.getBytes(StandardCharsets.UTF_8), Optional.of(header));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static String session(Order example) {
        return """
        {"id": "cs_example", "object": "checkout.session", "status": "complete",
         "payment_status": "paid", "amount_total": 1, "currency": "eur", "expires_at": 1,
         "payment_intent": "pi_example", "metadata": {"orderId": "%s"}}"""
                .formatted(example.id());
    }
}
