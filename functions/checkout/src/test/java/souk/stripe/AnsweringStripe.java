package souk.stripe;

import com.stripe.StripeClient;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.util.Map;
import java.util.Optional;

/** In place of Stripe: gives one answer to every call, and remembers what was asked last. */
final class AnsweringStripe extends HttpClient {
    private int status = 500;
    private String body = "{}";
    private Optional<StripeRequest> last = Optional.empty();

    StripePayments payments() {
        var client = StripeClient.builder().setApiKey("sk_none").setHttpClient(this).build();
        return new StripePayments(client, () -> "sk_none", "https://shop.example");
    }

    void answers(int with, String json) {
        status = with;
        body = json;
    }

    void refuses(int with, String code) {
        answers(
                with,
                """
                {"error": {"type": "invalid_request_error", "code": "%s", "message": "No."}}\
                """
                        .formatted(code));
    }

    /** A page of Stripe's that is the last. */
    static String list(String... objects) {
        return "{\"object\": \"list\", \"has_more\": false, \"url\": \"/v1\", \"data\": ["
                + String.join(", ", objects)
                + "]}";
    }

    @Override
    public StripeResponse request(StripeRequest request) {
        last = Optional.of(request);
        return new StripeResponse(status, HttpHeaders.of(Map.of()), body);
    }

    /** The method and the path of the last call. */
    String asked() {
        StripeRequest request = last.orElseThrow();
        return request.method() + " " + request.url().getPath();
    }

    Map<String, Object> parameters() {
        return last.orElseThrow().params();
    }

    String idempotencyKey() {
        return last.orElseThrow().options().getIdempotencyKey();
    }
}
