package souk.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import souk.order.Order;
import souk.payment.CheckoutSession;
import souk.payment.PaymentEvent;
import souk.payment.Payments;
import souk.shopper.Email;
import souk.value.Refusal;

/**
 * Does once, before a snapshot is taken, what the first payment would do for the first time. It
 * asks Stripe for a session that does not exist, and makes or changes none.
 */
public final class StripePriming {
    private static final String MADE_UP = "rehearsal";

    private StripePriming() {}

    /** Asks for a session that nobody has: its answer is no, or none where nobody answers yet. */
    public static void asking(Payments payments) {
        try {
            payments.find("cs_example");
        } catch (Refusal | IllegalStateException expected) {
            // Stripe has no such session, is not there, or nobody has put its key yet.
        }
    }

    /** Opens the example's payment at a Stripe that is made up here; nobody else is asked. */
    public static CheckoutSession opening(Order example) {
        var client =
                StripeClient.builder()
                        .setApiKey("sk_none")
                        .setHttpClient(new Echo(session(example)))
                        .build();
        return new StripePayments(client, () -> "sk_none", "https://example.org")
                .open(example, Optional.of(new Email("example@example.org")));
    }

    /** Answers every call with the same; nothing leaves the process. */
    private static final class Echo extends HttpClient {
        private final String body;

        Echo(String body) {
            this.body = body;
        }

        @Override
        public StripeResponse request(StripeRequest request) {
            return new StripeResponse(200, HttpHeaders.of(Map.of()), body);
        }
    }

    /**
     * The example's payment, told by an event that is signed with a secret made up here. The shop's
     * own secret is never signed with; whoever knows it hears the event too, and refuses it.
     */
    public static Optional<PaymentEvent> hearing(StripeEvents events, Order example, Instant now) {
        String body =
                """
                {"id": "evt_example", "object": "event", "api_version": "%s",
                 "type": "checkout.session.completed", "data": {"object": %s}}\
                """
                        .formatted(Stripe.API_VERSION, session(example));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Optional<String> header = Optional.of(signed(body, now));
        try {
            events.read(bytes, header);
        } catch (Refusal | IllegalStateException expected) {
            // Not the shop's signature, or nobody has put the shop's secret yet.
        }
        var own = new Signatures(() -> MADE_UP, Clock.fixed(now, ZoneOffset.UTC));
        return new StripeEvents(own).read(bytes, header);
    }

    private static String signed(String body, Instant now) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, MADE_UP, now.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static String session(Order example) {
        return """
        {"id": "cs_example", "object": "checkout.session", "status": "complete",
         "payment_status": "paid", "amount_total": 1, "currency": "eur", "expires_at": 1,
         "payment_intent": "pi_example", "metadata": {"orderId": "%s"}}\
        """
                .formatted(example.id());
    }
}
