package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The line that CloudWatch takes metrics from, as the embedded metric format has it. */
class EmfTest {
    @Test
    void writesOneLineForAReplyThatCounts() throws Exception {
        JsonNode line = metrics(Echo.text("yes").counting("Orders", 1).counting("Units", 3));

        ((ObjectNode) line.path("_aws")).remove("Timestamp");
        assertThat((Object) line)
                .isEqualTo(
                        Call.MAPPER.readTree(
                                """
                                {"_aws": {"CloudWatchMetrics": [{
                                    "Namespace": "Souk",
                                    "Dimensions": [["Service"]],
                                    "Metrics": [{"Name": "Orders", "Unit": "Count"},
                                                {"Name": "Units", "Unit": "Count"}]}]},
                                 "Service": "souk", "Orders": 1.0, "Units": 3.0}
                                """));
    }

    @Test
    void tellsTheTimeInMilliseconds() {
        JsonNode time = metrics(Echo.text("yes").counting("Orders", 1)).at("/_aws/Timestamp");

        assertThat(Duration.between(Instant.ofEpochMilli(time.asLong()), Instant.now()))
                .isLessThan(Duration.ofMinutes(1))
                .isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Test
    void startsAfreshWithEachRequest() {
        JsonNode first = metrics(Echo.text("yes").counting("Orders", 2));
        JsonNode second = metrics(Echo.text("yes").counting("Units", 5).counting("Units", 1));

        assertThat(first.path("Orders").asInt()).isEqualTo(2);
        assertThat(second.path("Units").asInt()).isEqualTo(6);
        assertThat(second.has("Orders")).isFalse();
    }

    @Test
    void writesNothingForAReplyThatCountsNothing() {
        assertThat(answered(Echo.text("yes")).written()).doesNotContain("_aws");
    }

    private static Answer answered(Reply reply) {
        return Call.of("POST /api/orders").to(Echo.answering(request -> reply));
    }

    private static JsonNode metrics(Reply reply) {
        var metrics = answered(reply).lines().stream().filter(line -> line.has("_aws")).toList();
        assertThat(metrics).hasSize(1);
        return metrics.getFirst();
    }
}
