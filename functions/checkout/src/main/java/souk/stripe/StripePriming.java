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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import souk.payment.Payments;
import souk.value.Refusal;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/**
 * A Stripe that is made up, for what is primed before a snapshot is taken: it opens and ends the
 * payment of {@link PrimingShop#ORDER}, whatever it is asked, and nothing leaves the process.
 */
public final class StripePriming {
    private static final String SECRET = "priming";

    private StripePriming() {}

    /**
     * Asks the real Stripe, so that a connection is open, to end a session that nobody has: its
     * answer is no, or none where nobody answers yet.
     */
    public static void ask(Payments live) {
        try {
            live.expire(PrimingShop.SESSION);
        } catch (Refusal | IllegalStateException expected) {
            // Stripe has no such session, is not there, or nobody has put its key yet.
        }
    }

    /**
     * Brings the shop's own secret in. It is never signed with: whoever knows it hears the event,
     * and refuses it.
     */
    public static void hear(StripeEvents live, String event, String signature) {
        try {
            live.read(event.getBytes(StandardCharsets.UTF_8), Optional.of(signature));
        } catch (Refusal | IllegalStateException expected) {
            // Not the shop's signature, or nobody has put the shop's secret yet.
        }
    }

    public static Payments payments() {
        var client = StripeClient.builder().setApiKey("sk_none").setHttpClient(new Echo()).build();
        return new StripePayments(client, () -> "sk_none", "https://example.org");
    }

    public static StripeEvents events(Clock clock) {
        return new StripeEvents(new Signatures(() -> SECRET, clock), payments());
    }

    /** The message that the order is paid. */
    public static String paid() {
        return """
        {"id": "evt_example", "object": "event", "api_version": "%s", "created": 1,
         "data": {"object": %s}, "livemode": false, "pending_webhooks": 1,
         "request": {"id": null, "idempotency_key": null},
         "type": "checkout.session.completed"}\
        """
                .formatted(Stripe.API_VERSION, session("complete", "paid"));
    }

    /** The header that goes with a message of this moment. */
    public static String signature(String event, Clock clock) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    event, SECRET, clock.instant().getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** As long as Stripe's own, for the reading takes its time by the field. */
    private static String session(String status, String payment) {
        return """
        {"id": "%s", "object": "checkout.session", "amount_subtotal": %d, "amount_total": %d,
         "automatic_tax": {"enabled": false, "status": null}, "client_reference_id": "%s",
         "client_secret": "cs_example_secret", "created": 1, "currency": "%s",
         "custom_fields": [], "customer_creation": "if_required",
         "customer_details": {"address": null, "email": "example@example.org", "name": null},
         "customer_email": "example@example.org", "expires_at": 1, "livemode": false,
         "locale": null, "metadata": {"orderId": "%s"}, "mode": "payment",
         "payment_intent": "pi_example", "payment_method_collection": "if_required",
         "payment_method_options": {}, "payment_method_types": ["card"], "payment_status": "%s",
         "phone_number_collection": {"enabled": false}, "redirect_on_completion": "always",
         "return_url": "https://example.org", "shipping_options": [], "status": "%s",
         "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
         "ui_mode": "elements", "url": null}\
        """
                .formatted(
                        PrimingShop.SESSION,
                        PrimingShop.reviewed().total(),
                        PrimingShop.reviewed().total(),
                        PrimingShop.ORDER,
                        Live.currency().getCurrencyCode().toLowerCase(Locale.ROOT),
                        PrimingShop.ORDER,
                        payment,
                        status);
    }

    /** Answers every call with the session: open, unless the call has ended it. */
    private static final class Echo extends HttpClient {
        private final String open = session("open", "unpaid");
        private final String expired = session("expired", "unpaid");

        @Override
        public StripeResponse request(StripeRequest request) {
            boolean ends = request.url().getPath().endsWith("/expire");
            return new StripeResponse(200, HttpHeaders.of(Map.of()), ends ? expired : open);
        }
    }
}
