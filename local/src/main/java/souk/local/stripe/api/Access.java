package souk.local.stripe.api;

import org.eclipse.jetty.server.Request;
import souk.local.stripe.ledger.EventLog;
import souk.local.stripe.ledger.StripeRefusal;

/** Lets in whoever has the key and speaks the one version of the API. */
record Access(String key) {
    private static final String BEARER = "Bearer ";

    void check(Request request) {
        var authorization = String.valueOf(request.getHeaders().get("Authorization"));
        if (!authorization.startsWith(BEARER)) {
            throw refusal(
                    "You did not provide an API key. You need to provide it in the Authorization"
                            + " header, using Bearer auth.");
        }
        var given = authorization.substring(BEARER.length());
        if (given.contains("_live_")) {
            throw refusal(
                    "A live key is refused here: this is Stripe's stand-in, and live keys belong in AWS only.");
        }
        if (!given.equals(key)) {
            throw refusal("Invalid API Key provided.");
        }
        var version = request.getHeaders().get("Stripe-Version");
        if (!EventLog.API_VERSION.equals(version)) {
            throw StripeRefusal.invalid(
                    null,
                    "Invalid Stripe API version: %s. Here is %s only."
                            .formatted(version, EventLog.API_VERSION));
        }
    }

    private static StripeRefusal refusal(String message) {
        return StripeRefusal.of(401, "invalid_request_error", null, message);
    }
}
