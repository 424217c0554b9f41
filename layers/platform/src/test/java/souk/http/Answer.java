package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a route answered.
 *
 * @param text the body as sent
 * @param written what went to standard output during the call
 */
public record Answer(int status, Map<String, String> headers, String text, String written) {
    private static final ObjectReader READER =
            Call.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Answer of(JsonNode answer, String written) {
        Map<String, String> headers = new TreeMap<>();
        answer.path("headers")
                .properties()
                .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
        return new Answer(
                answer.path("statusCode").asInt(), headers, answer.path("body").asText(), written);
    }

    /** The body, which must be JSON. */
    public JsonNode json() {
        return parsed(text);
    }

    /** The cursor of a page's answer. */
    String next() {
        return json().path("nextCursor").asText();
    }

    /** What was written, which must be one JSON object a line. */
    List<JsonNode> lines() {
        return written.lines().map(Answer::parsed).toList();
    }

    /** The body, after checking that it is a whole problem of that status and code (RFC 9457). */
    public JsonNode problem(int wanted, String code) {
        JsonNode problem = problem();
        assertThat(status).as(text).isEqualTo(wanted);
        assertThat(problem.path("code").asText()).as(text).isEqualTo(code);
        return problem;
    }

    /** The body, after checking that it is a problem of whatever status. */
    JsonNode problem() {
        JsonNode problem = json();
        assertThat(headers)
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("cache-control", "no-store");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("requestId").asText()).isEqualTo("request-1");
        for (String field : List.of("title", "code", "detail")) {
            assertThat(problem.path(field).asText()).as(field).isNotBlank();
        }
        return problem;
    }

    /** Each fault of a bad body as {@code pointer CODE}, in the order told. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : problem().path("errors")) {
            assertThat(fault.path("detail").asText()).isNotBlank();
            faults.add(fault.path("pointer").asText() + " " + fault.path("code").asText());
        }
        return faults;
    }

    private static JsonNode parsed(String text) {
        try {
            return READER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
