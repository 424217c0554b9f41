package souk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each way of breaking a contract is found. */
class HeldAnswerTest {
    private static final String LAMP = "{\"id\": \"desk\", \"part\": {\"watts\": 7}}";
    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/json; charset=utf-8", "ETag", "\"7\"");

    private final Contract contract = contract();

    @Test
    void isNothingWhenAllIsAsPromised() {
        assertThat(violations(200, HEADERS, LAMP)).isEmpty();
        assertThat(violations(204, Map.of("cache-control", "no-store", "Date", "today"), ""))
                .isEmpty();
    }

    @Test
    void isAStatusThatNobodyPromised() {
        assertThat(violations(418, HEADERS, LAMP)).containsExactly("the status is not documented");
    }

    @Test
    void isAHeaderThatNobodyPromisedOrThatIsMissingOrWrong() {
        assertThat(violations(204, Map.of("x-lamp", "on"), ""))
                .containsExactly("the header x-lamp is not documented");
        assertThat(violations(204, Map.of("cache-control", "public"), ""))
                .containsExactly("the header cache-control is not documented");
        assertThat(violations(200, Map.of("content-type", "application/json"), LAMP))
                .containsExactly("the header etag is missing");
        assertThat(violations(200, Map.of("content-type", "application/json", "etag", "7"), LAMP))
                .singleElement()
                .asString()
                .startsWith("the header etag");
    }

    @Test
    void isABodyOfAnotherFormOrNone() {
        assertThat(violations(200, HEADERS, "")).containsExactly("the body is missing");
        assertThat(violations(200, HEADERS, "{")).containsExactly("the body is not JSON");
        assertThat(violations(204, Map.of("content-type", "application/json"), LAMP))
                .containsExactly("a body of type application/json is not documented");
        assertThat(violations(200, HEADERS, "{\"part\": {\"watts\": 7}}")).hasSize(1);
        assertThat(violations(200, HEADERS, LAMP.replace("7", "\"7\"")))
                .contains("the body, /part/watts: string found, integer expected");
    }

    /** The contract lets clients be told more; the tests do not. */
    @Test
    void isAFieldThatNobodyPromisedAtAnyDepth() {
        assertThat(violations(200, HEADERS, LAMP.replace("7", "7, \"secret\": 1")))
                .anyMatch(told -> told.startsWith("the body, /part: property 'secret'"));
        assertThat(violations(200, HEADERS, LAMP.replace("\"id\"", "\"sub\": 1, \"id\"")))
                .anyMatch(told -> told.startsWith("the body, : property 'sub'"));
        assertThat(violations(200, HEADERS, LAMP.replace("7}", "7}, \"more\": {\"any\": 1}")))
                .isEmpty();
    }

    private List<String> violations(int status, Map<String, String> headers, String body) {
        var operation = contract.operation("GetLamp").orElseThrow();
        return HeldAnswer.of(operation, status, headers, body).violations(contract);
    }

    private static Contract contract() {
        try {
            return new Contract(
                    new YAMLMapper()
                            .readTree(
                                    """
                    paths:
                      /api/lamps/{id}:
                        get:
                          operationId: GetLamp
                          responses:
                            "200":
                              headers:
                                ETag: {$ref: "#/components/headers/Version"}
                              content:
                                application/json:
                                  schema:
                                    allOf:
                                      - {$ref: "#/components/schemas/Thing"}
                                      - required: [part]
                                        properties:
                                          part: {$ref: "#/components/schemas/Part"}
                                          more: {type: object}
                            "204": {$ref: "#/components/responses/Done"}
                    components:
                      headers:
                        Version:
                          required: true
                          schema: {type: string, pattern: '^"[0-9]+"$'}
                      responses:
                        Done: {description: Done.}
                      schemas:
                        Thing:
                          type: object
                          required: [id]
                          properties: {id: {type: string}}
                        Part:
                          type: object
                          properties: {watts: {type: integer}}
                    """));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
