package souk.proof.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.contract.Answers;
import souk.http.FakeContext;
import souk.http.Route;

/**
 * What a route answered.
 *
 * @param status 0 where its process ended before it could
 */
public record Reply(int status, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reply NONE = new Reply(0, MissingNode.getInstance());

    /** Sends a request through the whole of a route, as the gateway does. */
    static Reply of(Route route, String user, Map<String, String> headers, String body) {
        return of(route, user, headers, Map.of(), body);
    }

    /** The same to an address with names in it. */
    static Reply of(
            Route route,
            String user,
            Map<String, String> headers,
            Map<String, String> path,
            String body) {
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "2.0").put("routeKey", "POST /somewhere").put("body", body);
        headers.forEach((name, value) -> event.withObject("/headers").put(name, value));
        path.forEach((name, value) -> event.withObject("/pathParameters").put(name, value));
        ObjectNode context = event.putObject("requestContext").put("requestId", "proof");
        context.put("timeEpoch", 1_772_366_400_000L)
                .withObject("/authorizer/jwt/claims")
                .put("auth_time", "1772366000")
                .put("sub", user)
                .put("cognito:groups", "[sellers]");
        var out = new ByteArrayOutputStream();
        try {
            route.handleRequest(
                    new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)),
                    out,
                    new FakeContext());
            JsonNode answer = JSON.readTree(out.toByteArray());
            String text = answer.path("body").asText();
            Map<String, String> told = new HashMap<>();
            answer.path("headers")
                    .properties()
                    .forEach(each -> told.put(each.getKey(), each.getValue().asText()));
            Answers.ofRoute(route.getClass(), answer.path("statusCode").asInt(), told, text);
            return new Reply(
                    answer.path("statusCode").asInt(),
                    text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text));
        } catch (Crash crash) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a field of the answer has that value. */
    boolean says(String field, String value) {
        return body.path(field).asText().equals(value);
    }

    public boolean placed() {
        return status == 201;
    }

    /** Whether the same request may yet be granted. */
    public boolean worthRepeating() {
        return status == 0 || status >= 500 || code().equals("REQUEST_IN_PROGRESS");
    }

    /** The problem's code; empty for a yes. */
    public String code() {
        return body.path("code").asText();
    }

    public String orderId() {
        return body.path("order").path("id").asText();
    }

    /** What lets the browser pay, if it may. */
    public Optional<String> secret() {
        return Optional.ofNullable(body.path("payment").path("clientSecret").textValue());
    }

    /** How many the answer says are left of a product it could not have enough of. */
    public Map<String, Integer> left() {
        var left = new HashMap<String, Integer>();
        body.path("current")
                .path("products")
                .forEach(
                        each -> {
                            if (each.has("stock")) {
                                left.put(each.path("id").asText(), each.path("stock").asInt());
                            }
                        });
        return left;
    }
}
