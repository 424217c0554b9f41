package souk.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.contract.Answers;
import souk.journey.SampleEvents;
import souk.local.functions.Outcome;
import souk.local.template.FunctionDefinition;
import souk.proof.checkout.Together;
import souk.proof.secrecy.LeakyShop;

/** Every route, asked by its sample event, while DynamoDB is throttled or broken. */
@Tag("proof")
class UnavailableDatabaseTest {
    private static final int AT_ONCE = 8;
    private static final JsonMapper JSON = new JsonMapper();

    /** A stale signature is refused without a look at any table. */
    private static final Set<String> WITHOUT_TABLES = Set.of("StripeWebhook");

    /** It shows the page as it was exported, and nobody keeps that. */
    private static final String EXPORTED = "ShowPage";

    private static final String THROTTLED =
            """
            {"__type": "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
             "message": "slower"}""";

    @Test
    void isA503WithRetryAfterOnEveryRoute(@TempDir Path folder) throws IOException {
        try (var leaky = new LeakyShop(folder, false)) {
            leaky.tables.says(400, THROTTLED);
            assertThat(answers(leaky)).isNotEmpty().allSatisfy(UnavailableDatabaseTest::isNotNow);

            leaky.tables.says(500, "");
            assertThat(answers(leaky)).isNotEmpty().allSatisfy(UnavailableDatabaseTest::isNotNow);
        }
    }

    private static void isNotNow(String function, JsonNode answer) {
        if (function.equals(EXPORTED)) {
            assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
            assertThat(answer.at("/headers/cache-control").asText()).isEqualTo("no-store");
            return;
        }
        assertThat(answer.path("statusCode").asInt()).as(function + ": " + answer).isEqualTo(503);
        assertThat(answer.at("/headers/retry-after").asText()).as(function).isEqualTo("2");
        assertThat(answer.path("body").asText()).as(function).contains("\"SHOP_UNAVAILABLE\"");
    }

    private static void hold(String function, JsonNode answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.path("headers")
                .properties()
                .forEach(each -> headers.put(each.getKey(), each.getValue().asText()));
        Answers.ofFunction(
                function, answer.path("statusCode").asInt(), headers, answer.path("body").asText());
    }

    /** Of every function that answers a route and asks a table, by its name. */
    private static Map<String, JsonNode> answers(LeakyShop leaky) {
        Map<String, JsonNode> answers = new ConcurrentSkipListMap<>();
        List<String> asked =
                leaky.shop.template().functions().stream()
                        .filter(function -> !function.routes().isEmpty())
                        .map(FunctionDefinition::name)
                        .filter(name -> !WITHOUT_TABLES.contains(name))
                        .toList();
        // They wait for most of the time, since the SDK tries again.
        Together.each(asked, AT_ONCE, name -> answers.put(name, answer(leaky, name)));
        return answers;
    }

    private static JsonNode answer(LeakyShop leaky, String name) {
        try {
            Outcome outcome =
                    leaky.shop
                            .functions()
                            .invoke(
                                    name,
                                    SampleEvents.read(name + ".json"),
                                    Duration.ofSeconds(30));
            assertThat(outcome).as(name).isInstanceOf(Outcome.Answered.class);
            JsonNode answer = JSON.readTree(((Outcome.Answered) outcome).payload());
            hold(name, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
