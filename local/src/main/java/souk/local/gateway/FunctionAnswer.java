package souk.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A function's answer as an HTTP response: payload format 2.0, with what API Gateway infers when
 * the answer names no status.
 */
final class FunctionAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final Map<String, String> headers;
    private final List<String> cookies;
    private final byte[] body;

    private FunctionAnswer(
            int status, Map<String, String> headers, List<String> cookies, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.cookies = cookies;
        this.body = body;
    }

    /** Reads an answer; empty when API Gateway could make no response of it. */
    static Optional<FunctionAnswer> parse(byte[] payload) {
        try {
            var answer = JSON.readTree(payload);
            if (answer == null || answer.isMissingNode()) {
                return Optional.empty();
            }
            return answer.has("statusCode") ? explicit(answer) : Optional.of(inferred(answer));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static FunctionAnswer inferred(JsonNode answer) {
        var body = answer.isTextual() ? answer.textValue() : answer.toString();
        return new FunctionAnswer(
                200,
                Map.of("content-type", "application/json"),
                List.of(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<FunctionAnswer> explicit(JsonNode answer) {
        var status = answer.path("statusCode").asInt(0);
        if (status < 100 || status > 599) {
            return Optional.empty();
        }
        var headers = new LinkedHashMap<String, String>();
        answer.path("headers")
                .properties()
                .forEach(
                        header ->
                                headers.put(
                                        header.getKey().toLowerCase(Locale.ROOT),
                                        header.getValue().asText()));
        var cookies = new ArrayList<String>();
        answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        var text = answer.path("body").isNull() ? "" : answer.path("body").asText("");
        var body =
                answer.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(text)
                        : text.getBytes(StandardCharsets.UTF_8);
        if (body.length > 0) {
            headers.putIfAbsent("content-type", "text/plain;charset=UTF-8");
        }
        return Optional.of(new FunctionAnswer(status, headers, cookies, body));
    }

    int status() {
        return status;
    }

    /** By lower-case name. */
    Map<String, String> headers() {
        return headers;
    }

    List<String> cookies() {
        return cookies;
    }

    byte[] body() {
        return body;
    }
}
