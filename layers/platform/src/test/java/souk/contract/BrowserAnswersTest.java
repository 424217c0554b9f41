package souk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the API answered to the browser tests, which ran before: the local cloud wrote it down. It
 * goes once it was held, lest answers of another day be held against a contract of today.
 */
class BrowserAnswersTest {
    private static final Path FILE = Contract.root().resolve("target/answers/browser.jsonl");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void keepTheContract() throws IOException {
        assumeThat(FILE).as("the answers to browser tests").exists();
        Set<String> broken = new TreeSet<>();

        for (String line : Files.readAllLines(FILE)) {
            try {
                hold(JSON.readTree(line));
            } catch (AssertionError violation) {
                broken.add(String.valueOf(violation.getMessage()));
            }
        }

        assertThat(broken).isEmpty();
        Files.delete(FILE);
    }

    private static void hold(JsonNode answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.path("headers")
                .properties()
                .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
        Answers.toRequest(
                answer.path("method").asText(),
                answer.path("path").asText(),
                answer.path("status").asInt(),
                headers,
                answer.path("body").asText());
    }
}
