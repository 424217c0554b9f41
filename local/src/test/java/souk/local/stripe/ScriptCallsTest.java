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

final class ScriptCallsTest {
    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void payAChallengedCard() throws StripeException {
        var pay = "/test/sessions/%s/pay".formatted(stripe.create().getId());

        var asked = post(pay, "card=4000002500003155");
        var failed = post(pay, "card=4000002500003155&challenge=fail");
        var passed = post(pay, "card=4000002500003155&challenge=pass");

        assertThat(json(asked).path("payment").asText()).isEqualTo("requires_action");
        assertThat(failed.statusCode()).isEqualTo(402);
        assertThat(json(passed).path("payment_status").asText()).isEqualTo("paid");
    }

    @Test
    void sayWhyACardIsRefused() throws StripeException {
        var pay = "/test/sessions/%s/pay".formatted(stripe.create().getId());

        var declined = post(pay, "card=4000000000000002");

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(json(declined).path("error").path("code").asText()).isEqualTo("card_declined");
        assertThat(post(pay, "").statusCode()).isEqualTo(400);
        assertThat(post("/test/sessions/cs_none/pay", "card=async").statusCode()).isEqualTo(404);
    }

    @Test
    void settleAndRefund() throws StripeException {
        var id = stripe.create().getId();
        post("/test/sessions/%s/pay".formatted(id), "card=async");

        var settled = post("/test/sessions/%s/settle?outcome=succeeded".formatted(id), "");
        var part = post("/test/sessions/%s/refund".formatted(id), "amount=100");
        var charge = json(part).path("charge").asText();
        var rest = post("/test/charges/%s/refund".formatted(charge), "");

        assertThat(json(settled).path("payment_status").asText()).isEqualTo("paid");
        assertThat(json(rest).path("amount").asLong()).isEqualTo(2_900);
    }

    @Test
    void refundWhatTheBankDoesNotTake() throws StripeException {
        var id = stripe.create().getId();
        post("/test/sessions/%s/pay".formatted(id), "card=norefund");

        var refund = json(post("/test/sessions/%s/refund".formatted(id), ""));

        assertThat(refund.path("status").asText()).isEqualTo("failed");
        assertThat(refund.path("failure_reason").asText()).isEqualTo("expired_or_canceled_card");
    }

    @Test
    void expire() throws StripeException {
        var expire = "/test/sessions/%s/expire".formatted(stripe.create().getId());

        assertThat(json(post(expire, "")).path("status").asText()).isEqualTo("expired");
        assertThat(post(expire, "").statusCode()).isEqualTo(400);
    }

    @Test
    void listEvents() throws StripeException {
        stripe.standIn.expire(stripe.create().getId());

        var event = json(get("/test/events")).path("items").path(0);

        assertThat(event.path("type").asText()).isEqualTo("checkout.session.expired");
        assertThat(event.path("delivered").asBoolean()).isFalse();
        assertThat(Json.read(event.path("payload").asText()).path("id"))
                .isEqualTo(event.path("id"));
        var again = post("/test/events/%s/redeliver".formatted(event.path("id").asText()), "");
        assertThat(json(again).path("attempts").asInt()).isZero();
    }

    @Test
    void askForFaults() throws StripeException {
        post(
                "/test/faults",
                "{\"call\": \"GET /v1/checkout/sessions/{id}\", \"times\": 2, \"fault\": \"rate_limited\"}");
        post("/test/faults", "call=POST+/v1/refunds&fault=slow&hold=1&after=3");

        assertThat(stripe.standIn.faults().rules()).hasSize(2);
        assertThat(post("/test/faults", "call=*&fault=earthquake").statusCode()).isEqualTo(400);
        assertThat(post("/test/faults", "call=POST+/v1/refund&fault=slow").statusCode())
                .isEqualTo(400);
        assertThat(post("/test/faults", "call=*&fault=slow&times=0").statusCode()).isEqualTo(400);
        assertThat(post("/test/faults", "call=*&fault=slow&often=2").statusCode()).isEqualTo(400);
        assertThat(post("/test/faults", "{").statusCode()).isEqualTo(400);
        send(request("/test/faults").DELETE());
        assertThat(stripe.standIn.faults().rules()).isEmpty();
    }

    @Test
    void listCalls() throws StripeException {
        stripe.create(stripe.basket().build(), "order-1");

        var call = json(get("/test/calls")).path("items").path(0);

        assertThat(call.path("call").asText()).isEqualTo("POST /v1/checkout/sessions");
        assertThat(call.path("status").asInt()).isEqualTo(200);
        assertThat(call.path("idempotencyKey").asText()).isEqualTo("order-1");
    }

    @Test
    void areNoOthers() {
        assertThat(get("/test/money").statusCode()).isEqualTo(404);
        assertThat(get("/other").statusCode()).isEqualTo(404);
        assertThat(get("/test/faults").statusCode()).isEqualTo(404);
    }

    private static ObjectNode json(HttpResponse<String> answer) {
        return Json.read(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(stripe.standIn.address().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Fixture.send(request.build());
    }
}
