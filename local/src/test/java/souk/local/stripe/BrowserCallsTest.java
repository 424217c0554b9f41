package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.stripe.exception.StripeException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.fixture.Fixture;
import souk.local.stripe.api.Json;

final class BrowserCallsTest {
    private static final URI STOREFRONT = URI.create("http://localhost:8080");

    @RegisterExtension
    final OpenStripe stripe = new OpenStripe(settings -> settings.withStorefront(STOREFRONT));

    @Test
    void giveTheScriptThatDefinesStripe() {
        var script = send(request("/stripe.js").GET());

        assertThat(script.headers().firstValue("Content-Type"))
                .contains("text/javascript;charset=utf-8");
        assertThat(script.body())
                .contains("window.Stripe = Stripe")
                .contains("Stripe.version = 'dahlia'")
                .contains("initCheckoutElementsSdk");
    }

    @Test
    void showASessionToWhoHasItsSecret() throws StripeException {
        var session = stripe.create();

        var shown = post("/browser/session", "client_secret=" + session.getClientSecret());

        assertThat(json(shown).path("amount_total").asLong()).isEqualTo(3_000);
        assertThat(json(shown).path("line_items").path("data")).hasSize(2);
        assertThat(shown.headers().firstValue("Access-Control-Allow-Origin"))
                .contains(STOREFRONT.toString());
        for (var secret : new String[] {session.getId(), session.getId() + "_secret_x", "", "x"}) {
            assertThat(post("/browser/session", "client_secret=" + secret).statusCode())
                    .isBetween(400, 404);
        }
    }

    @Test
    void payOnce() throws StripeException {
        var secret = "client_secret=" + stripe.create().getClientSecret();

        var declined = post("/browser/confirm", secret + "&card=4000000000000002");
        var paid = post("/browser/confirm", secret + "&card=4242+4242+4242+4242");
        var again = post("/browser/confirm", secret + "&card=4242+4242+4242+4242");

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(json(declined).path("error").path("decline_code").asText())
                .isEqualTo("generic_decline");
        assertThat(json(paid).path("payment_status").asText()).isEqualTo("paid");
        assertThat(again.statusCode()).isEqualTo(400);
    }

    @Test
    void askTheChallengeFirst() throws StripeException {
        var card =
                "client_secret=%s&card=4000002500003155"
                        .formatted(stripe.create().getClientSecret());

        var asked = post("/browser/confirm", card);
        var passed = post("/browser/confirm", card + "&challenge=pass");

        assertThat(json(asked).path("payment").asText()).isEqualTo("requires_action");
        assertThat(json(asked).path("status").asText()).isEqualTo("open");
        assertThat(json(passed).path("status").asText()).isEqualTo("complete");
    }

    private static ObjectNode json(HttpResponse<String> answer) {
        return Json.read(answer.body());
    }

    private HttpResponse<String> post(String path, String form) {
        return send(request(path).POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(stripe.standIn.address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Fixture.send(request.build());
    }
}
