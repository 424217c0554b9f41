package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFaultsTest {
    private final Route route = Echo.ofOrders();

    @Test
    void tellsAllFaultsAtOnce() {
        Answer answer =
                sent(
                        """
                        {"name": "", "count": "3", "amount": 9223372036854775808, "colour": 1,
                         "part": {"name": 1, "count": 10, "size": 1},
                         "parts": [{"name": "c", "count": 2}, {"count": 2.5}], "note": 7}
                        """);

        assertThat(answer.faults())
                .containsExactly(
                        "/name INVALID",
                        "/count WRONG_TYPE",
                        "/amount OUT_OF_RANGE",
                        "/gift REQUIRED",
                        "/part/name WRONG_TYPE",
                        "/part/count INVALID",
                        "/part/size UNKNOWN_FIELD",
                        "/parts/1/name REQUIRED",
                        "/parts/1/count WRONG_TYPE",
                        "/note WRONG_TYPE",
                        "/colour UNKNOWN_FIELD");
    }

    @Test
    void tellsOfEveryBadItemOfAList() {
        Answer answer =
                sent(
                        BadBodies.with(
                                "parts", "[1, {\"name\":\"c\",\"count\":2}, {\"name\":\"d\"}]"));

        assertThat(answer.faults())
                .containsExactly("/parts/0 WRONG_TYPE", "/parts/2/count REQUIRED");
    }

    @Test
    void tellsOfAHundredFaultsAtMost() {
        Answer answer = sent(BadBodies.with("parts", "[" + "0,".repeat(30_000) + "0]"));

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).hasSize(100);
        assertThat(answer.text()).hasSizeLessThan(16_000);
    }

    /** Nothing is built of what is wrong, told or not. */
    @Test
    void refusesWhatIsWrongBeyondTheHundredthFault() {
        Answer answer = sent(BadBodies.with("parts", "[" + "{\"count\":1},".repeat(150) + "{}]"));

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).hasSize(100).last().isEqualTo("/parts/99/name REQUIRED");
    }

    @Test
    void tellsWhereAnObjectIsRefusedAsAWhole() {
        Answer answer = sent(BadBodies.with("part", "{\"name\":\"void\",\"count\":1}"));

        assertThat(answer.faults()).containsExactly("/part INVALID");
    }

    @Test
    void escapesFieldNamesInPointers() {
        Answer answer = sent("{\"a/b~c\": 1, \"\": 2, \"é\\\"\": 3}");

        assertThat(answer.faults())
                .contains("/a~1b~0c UNKNOWN_FIELD", "/ UNKNOWN_FIELD", "/é\" UNKNOWN_FIELD");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"a/b": {"~": 1, "~": 2}}          | /a~1b/~0 DUPLICATE_FIELD
                    {"parts": [{}, {"n": 1, "n": 1}]}  | /parts/1/n DUPLICATE_FIELD
                    {"n": null, "n": null}             | /n DUPLICATE_FIELD
                    {"n": 1, "\\u006e": 1}             | /n DUPLICATE_FIELD
                    {"parts": [[["\\ud800"]]]}         | /parts/0/0/0 NOT_JSON
                    {"part": {"\\udc00": 1}}           | /part NOT_JSON
                    {"\\ud800": 1}                     | ' NOT_JSON'
                    """)
    void tellsWhereATextIsNotTakenAsJson(String body, String fault) {
        assertThat(sent(body).faults()).containsExactly(fault);
    }

    @Test
    void takesWhatJsonAllows() {
        Answer answer =
                sent(
                        "\r\n\t "
                                + BadBodies.with("note", "\"\\ud83d\\ude00 \\u0000 \\/ \u007f\"")
                                        .replace("count", "\\u0063ount")
                                + " ");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().asText()).contains("\ud83d\ude00 \u0000 / \u007f");
    }

    @Test
    void takesTheLargestLongWhole() {
        Answer answer = sent(BadBodies.with("amount", "9223372036854775807"));

        assertThat(answer.json().asText()).contains("amount=9223372036854775807");
    }

    @Test
    void takesANullOrNothingForWhatIsOptional() {
        assertThat(sent(BadBodies.with("note", "null")).json().asText())
                .contains("note=Optional.empty");
        assertThat(sent(BadBodies.without("note")).json().asText()).contains("note=Optional.empty");
    }

    private Answer sent(String body) {
        return Call.of("POST /api/orders").json(body).to(route);
    }
}
