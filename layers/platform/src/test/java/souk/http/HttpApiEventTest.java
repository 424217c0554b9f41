package souk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiEventTest {
    private final Route whoCalls = Echo.answering(request -> Echo.text(request.shopper()));

    @Test
    void namesTheCallerByTheTokensSubject() {
        assertThat(call().as("alice").to(whoCalls).json().asText()).isEqualTo("alice");
    }

    @Test
    void refusesWhoeverHasNoToken() {
        call().to(whoCalls).problem(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"jwt\":null}",
                "{\"jwt\":{}}",
                "{\"jwt\":{\"claims\":null}}",
                "{\"jwt\":{\"claims\":{}}}",
                "{\"jwt\":{\"claims\":{\"sub\":null}}}",
                "{\"jwt\":{\"claims\":{\"sub\":{}}}}",
                "{\"jwt\":{\"claims\":{\"Sub\":\"eve\"}}}",
                "{\"jwt\":{\"scopes\":[\"sub\"]}}",
                "{\"iam\":{\"userId\":\"eve\"}}",
                "{\"lambda\":{\"sub\":\"eve\"}}",
                "{\"claims\":{\"sub\":\"eve\"}}"
            })
    void takesNobodysNameFromElsewhere(String authorizer) throws Exception {
        Call call = call();
        call.event()
                .withObject("/requestContext")
                .set("authorizer", Call.MAPPER.readTree(authorizer));

        call.to(whoCalls).problem(401, "UNAUTHORIZED");
    }

    @Test
    void takesNobodysNameFromWhatTheCallerWrote() {
        call().header("sub", "eve")
                .query("sub", "eve")
                .path("sub", "eve")
                .json("{\"sub\":\"eve\"}")
                .to(whoCalls)
                .problem(401, "UNAUTHORIZED");
    }

    @Test
    void readsAnEventWhoseFieldsStandInAnotherOrder() {
        ObjectNode event = call().as("alice").event();
        ObjectNode turned = Call.MAPPER.createObjectNode();
        turned.set("requestContext", event.get("requestContext"));
        turned.putObject("stageVariables").putObject("deep").putArray("er").addObject();
        turned.putNull("queryStringParameters").putNull("pathParameters");
        turned.put("isBase64Encoded", false);
        turned.set("routeKey", event.get("routeKey"));
        Call call = call();
        call.event().removeAll();
        call.event().setAll(turned);

        Answer answer = call.to(whoCalls);

        assertThat(answer.json().asText()).isEqualTo("alice");
        assertThat(answer.lines().getFirst().path("route").asText()).isEqualTo("GET /api/cart");
    }

    @Test
    void readsOnPastNulls() {
        Call call = call().as("alice");
        ObjectNode event = call.event();
        ObjectNode turned = Call.MAPPER.createObjectNode();
        for (String field : new String[] {"body", "headers", "cookies", "stageVariables"}) {
            turned.putNull(field);
        }
        turned.putNull("queryStringParameters").putNull("pathParameters").setAll(event.deepCopy());
        event.removeAll();
        event.setAll(turned);

        assertThat(call.to(whoCalls).json().asText()).isEqualTo("alice");
    }

    @Test
    void readsOnPastANullClaim() {
        Call call = call().as("nobody");
        ObjectNode claims = call.event().withObject("/requestContext/authorizer/jwt/claims");
        claims.removeAll();
        claims.putNull("email").putNull("phone").put("sub", "alice");

        assertThat(call.to(whoCalls).json().asText()).isEqualTo("alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"headers\":", "not json", "{\"body\":\"\u0001\"}"})
    void failsOnWhatIsNoEvent(String event) {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Call.send(whoCalls, bytes, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Call call() {
        return Call.of("GET /api/cart");
    }
}
