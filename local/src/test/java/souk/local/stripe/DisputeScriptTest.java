package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.stripe.exception.StripeException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.fixture.Fixture;
import souk.local.stripe.api.Json;

/** What scripts do about slow refunds and disputes, over HTTP. */
final class DisputeScriptTest {
    private static final String PAYS = "4242424242424242";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void letRefundsWaitAndSettlesThem() throws StripeException {
        var id = stripe.paid(PAYS).getId();

        post("/test/sessions/%s/refunds".formatted(id), "pending=true");
        var refund = json(post("/test/sessions/%s/refund".formatted(id), "amount=1200"));
        post("/test/sessions/%s/refunds".formatted(id), "pending=false");
        var settle = "/test/refunds/%s/settle".formatted(refund.path("id").asText());

        assertThat(refund.path("status").asText()).isEqualTo("pending");
        assertThat(refund.path("metadata").isEmpty()).isTrue();
        assertThat(status(post(settle, "outcome=succeeded"))).isEqualTo("succeeded");
        assertThat(status(post(settle, "outcome=failed"))).isEqualTo("failed");
        assertThat(post(settle, "outcome=succeeded").statusCode()).isEqualTo(400);
        assertThat(post(settle, "outcome=pending").statusCode()).isEqualTo(400);
        assertThat(post("/test/sessions/%s/refunds".formatted(id), "").statusCode()).isEqualTo(400);
    }

    @Test
    void opensAndClosesAChargeback() throws StripeException {
        var charge = stripe.charge(stripe.paid(PAYS)).getId();

        var dispute =
                json(
                        post(
                                "/test/charges/%s/dispute".formatted(charge),
                                "amount=1000&reason=product_unacceptable"));
        var path = "/test/disputes/" + dispute.path("id").asText();

        assertThat(dispute.path("amount").asLong()).isEqualTo(1_000);
        assertThat(dispute.path("reason").asText()).isEqualTo("product_unacceptable");
        assertThat(dispute.path("status").asText()).isEqualTo("needs_response");
        assertThat(status(post(path + "/review", ""))).isEqualTo("under_review");
        assertThat(status(post(path + "/close", "outcome=won"))).isEqualTo("won");
        assertThat(post(path + "/close", "outcome=lost").statusCode()).isEqualTo(400);
    }

    @Test
    void opensAndEscalatesAnInquiry() throws StripeException {
        var id = stripe.paid(PAYS).getId();

        var dispute =
                json(post("/test/sessions/%s/dispute".formatted(id), "{\"kind\": \"inquiry\"}"));
        var path = "/test/disputes/" + dispute.path("id").asText();

        assertThat(dispute.path("amount").asLong()).isEqualTo(3_000);
        assertThat(dispute.path("status").asText()).isEqualTo("warning_needs_response");
        assertThat(status(post(path + "/escalate", ""))).isEqualTo("needs_response");
        assertThat(post(path + "/escalate", "").statusCode()).isEqualTo(400);
        assertThat(status(post(path + "/close", "outcome=lost"))).isEqualTo("lost");
    }

    @Test
    void closesAnInquiry() throws StripeException {
        var id = stripe.paid("4000000000001976").getId();
        var dispute = stripe.standIn.session(id).attempted().orElseThrow().disputes().getFirst();
        var close = "/test/disputes/%s/close".formatted(dispute.id());

        assertThat(post(close, "outcome=won").statusCode()).isEqualTo(400);
        assertThat(status(post(close, "outcome=warning_closed"))).isEqualTo("warning_closed");
    }

    @Test
    void refusesWhatIsWrong() throws StripeException {
        var open = "/test/sessions/%s/dispute".formatted(stripe.paid(PAYS).getId());

        assertThat(post(open, "reason=bored").statusCode()).isEqualTo(400);
        assertThat(post(open, "kind=fight").statusCode()).isEqualTo(400);
        assertThat(post(open, "amount=3001").statusCode()).isEqualTo(400);
        assertThat(post(open, "amount=0").statusCode()).isEqualTo(400);
        assertThat(post(open, "sum=1").statusCode()).isEqualTo(400);
        assertThat(post("/test/disputes/du_none/review", "").statusCode()).isEqualTo(404);
        assertThat(post("/test/sessions/cs_none/dispute", "").statusCode()).isEqualTo(404);
        assertThat(stripe.events()).doesNotContain("charge.dispute.created");
    }

    private static String status(HttpResponse<String> answer) {
        return json(answer).path("status").asText();
    }

    private static ObjectNode json(HttpResponse<String> answer) {
        return Json.read(answer.body());
    }

    private HttpResponse<String> post(String path, String body) {
        return Fixture.send(
                HttpRequest.newBuilder(stripe.standIn.address().resolve(path))
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }
}
