package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Pays sessions at Stripe's stand-in with a card that pays. Safe for use by many threads. */
public record TestCardPayments(URI stripe, HttpCalls calls) {
    private static final int OK = 200;
    private static final String CARD = "card=4242424242424242";

    /** The session after it was paid, as Stripe shows it; the secret begins with its id. */
    public JsonNode pay(String clientSecret) {
        String session = clientSecret.replaceFirst("_secret_.*", "");
        var request =
                HttpRequest.newBuilder(stripe.resolve("/test/sessions/" + session + "/pay"))
                        .header("content-type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(CARD));
        return calls.call("paying at Stripe", request, OK);
    }
}
