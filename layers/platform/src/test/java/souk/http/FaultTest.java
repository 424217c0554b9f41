package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import souk.telemetry.ShopMetrics;

/** A fault of ours is told to the log by its class, and to the caller not at all. */
class FaultTest {
    private static final String CANARY = "canary";

    /** A fault whose very name should stay inside. */
    private static final class CanaryFault extends RuntimeException {
        CanaryFault() {
            super(CANARY, new IllegalArgumentException(CANARY));
        }
    }

    @Test
    void isA500WithoutAWordOfTheInside() {
        Answer answer = failed(CanaryFault::new);

        JsonNode problem = answer.problem(500, "INTERNAL");
        assertThat(answer.text().toLowerCase(Locale.ROOT))
                .doesNotContain(CANARY)
                .doesNotContain("exception")
                .doesNotContain("souk.");
        assertThat(problem.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("type", "title", "status", "code", "detail", "requestId");
    }

    @Test
    void isLoggedByItsClassAndCauseWithoutTheirMessages() {
        Answer answer = failed(CanaryFault::new);

        JsonNode line = fault(answer);
        assertThat(line.path("level").asText()).isEqualTo("ERROR");
        assertThat(line.path("requestId").asText()).isEqualTo("request-1");
        assertThat(line.path("route").asText()).isEqualTo("GET /api/faulty");
        assertThat(line.path("fault").asText()).isEqualTo(CanaryFault.class.getName());
        assertThat(line.path("cause").asText()).isEqualTo(IllegalArgumentException.class.getName());
        assertThat(line.path("at").get(0).asText()).contains("FaultTest");
        assertThat(answer.written()).doesNotContain(CANARY);
    }

    @Test
    void isFollowedByTheRequestsOwnLine() {
        Answer answer = failed(CanaryFault::new);

        assertThat(answer.lines())
                .filteredOn(line -> line.path("message").asText().equals("answered"))
                .singleElement()
                .satisfies(line -> assertThat(line.path("status").asInt()).isEqualTo(500))
                .satisfies(line -> assertThat(line.path("code").asText()).isEqualTo("INTERNAL"));
    }

    @Test
    void isCounted() {
        Answer answer = failed(CanaryFault::new);

        assertThat(answer.lines())
                .filteredOn(line -> line.has("_aws"))
                .singleElement()
                .satisfies(line -> assertThat(line.path(ShopMetrics.FAULTS).asInt()).isEqualTo(1));
    }

    @Test
    void keepsItsMessageWhenItIsOneOfOurs() {
        Answer answer = failed(() -> new IllegalStateException("a row lacks an attribute"));

        assertThat(fault(answer).path("faultMessage").asText())
                .isEqualTo("a row lacks an attribute");
        assertThat(answer.text()).doesNotContain("attribute");
    }

    /** The JDK quotes values in messages of the class that the shop uses for its own. */
    @Test
    void losesItsMessageWhenALibraryThrewIt() {
        Route route =
                Echo.answering(
                        request ->
                                Echo.text(
                                        Stream.of(CANARY, CANARY)
                                                .collect(Collectors.toMap(x -> x, x -> x))));

        Answer answer = Call.of("GET /api/faulty").to(route);

        assertThat(fault(answer).path("fault").asText())
                .isEqualTo(IllegalStateException.class.getName());
        assertThat(answer.written()).doesNotContain(CANARY);
    }

    private static Answer failed(Supplier<RuntimeException> fault) {
        Route route =
                Echo.answering(
                        request -> {
                            throw fault.get();
                        });
        return Call.of("GET /api/faulty").to(route);
    }

    private static JsonNode fault(Answer answer) {
        return answer.lines().stream()
                .filter(line -> line.path("message").asText().equals("failed"))
                .findFirst()
                .orElseThrow();
    }
}
