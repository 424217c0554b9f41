package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a call leaves on standard output: one line, and nothing in it of who called with what. */
class RequestLogTest {
    @Test
    void writesOneLinePerRequest() {
        Answer answer = call().to(Echo.answering(request -> Echo.text("yes")));

        JsonNode line = only(answer);
        assertThat(line.path("message").asText()).isEqualTo("answered");
        // Functions of an area share a log group.
        assertThat(line.path("function_name").asText()).isEqualTo("test");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("requestId").asText()).isEqualTo("request-1");
        assertThat(line.path("route").asText()).isEqualTo("POST /api/orders");
        assertThat(line.path("status").isInt()).isTrue();
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("micros").isIntegralNumber()).isTrue();
        assertThat(line.path("micros").asLong()).isPositive();
        assertThat(line.has("code")).isFalse();
    }

    @Test
    void namesWhoWritesByAPseudonym() {
        Route route = Echo.answering(request -> Echo.text(request.actor()));
        Answer answer = call().to(route);
        Answer other = Call.of("POST /api/orders").as("bob").to(route);

        String actor = only(answer).path("actor").asText();
        assertThat(actor).matches("[0-9a-f]{12}").isEqualTo(answer.json().asText());
        assertThat(only(other).path("actor").asText()).isNotEqualTo(actor);
        assertThat(only(call().to(Echo.ofOrders())).path("actor").asText()).isEqualTo(actor);
    }

    @Test
    void namesNobodyWhoOnlyReadsOrIsNotSignedIn() {
        Route route = Echo.answering(request -> Echo.text("yes"));

        assertThat(only(Call.of("GET /api/cart").as("alice").to(route)).has("actor")).isFalse();
        assertThat(only(Call.of("POST /api/webhooks/stripe").to(route)).has("actor")).isFalse();
        assertThat(only(Call.of("POST /api/orders").as("").to(route)).has("actor")).isFalse();
    }

    @Test
    void namesTheCodeOfANo() {
        Answer answer = call().to(Echo.ofOrders());

        JsonNode line = only(answer);
        assertThat(line.path("status").asInt()).isEqualTo(400);
        assertThat(line.path("code").asText()).isEqualTo("MALFORMED");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
    }

    @Test
    void tellsNothingOfTheCallButItsRoute() {
        for (Route route :
                List.of(
                        Echo.answering(request -> Echo.text(request.shopper())),
                        Echo.answering(request -> Echo.text(request.limit())),
                        Echo.answering(request -> Echo.text(request.path("id", Echo.Name::new))),
                        Echo.ofOrders(),
                        failing(request -> new IllegalArgumentException("message-canary")))) {
            Answer answer = call().to(route);

            assertThat(answer.written()).doesNotContain("canary").doesNotContain("203.0.113.9");
        }
    }

    @Test
    void carriesNothingFromOneRequestToTheNext() {
        Route route = Echo.answering(request -> Echo.text("yes"));
        Answer first = call().to(route);

        Answer second = Call.of("GET /api/cart").to(route);

        assertThat(only(first).properties()).hasSize(only(second).properties().size() + 1);
        assertThat(only(second).has("actor")).isFalse();
        assertThat(only(second).path("route").asText()).isEqualTo("GET /api/cart");
    }

    private static JsonNode only(Answer answer) {
        assertThat(answer.lines()).hasSize(1);
        return answer.lines().getFirst();
    }

    private static Route failing(Function<Request, RuntimeException> fault) {
        return Echo.answering(
                request -> {
                    throw fault.apply(request);
                });
    }

    private static Call call() {
        return Call.of("POST /api/orders")
                .as("subject-canary")
                .path("id", "id/canary")
                .query("limit", "limit-canary")
                .header("x-forwarded-for", "address-canary")
                .header("idempotency-key", "key-canary")
                .json("{\"name\":\"body-canary\",\"field-canary\":1}");
    }
}
