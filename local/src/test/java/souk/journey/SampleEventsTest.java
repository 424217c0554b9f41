package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import souk.house.Repository;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;

/** What {@code sam local invoke -e events/...} sends, sent to the functions of a demo shop. */
class SampleEventsTest {
    @Test
    void areAnsweredByTheirFunctions() throws IOException {
        Map<String, String> answers = new TreeMap<>();

        try (var cloud = RealShop.withoutSchedules(false)) {
            for (Path file : Repository.files(Repository.root().resolve("events"), "*.json")) {
                String name = String.valueOf(file.getFileName());
                answers.put(name, answer(cloud, name, Files.readAllBytes(file)));
            }
        }

        assertThat(answers).isEqualTo(Map.of());
    }

    private static String answer(LocalCloud cloud, String file, byte[] event) throws IOException {
        String function = file.substring(0, file.indexOf('.'));
        Outcome outcome = cloud.functions().invoke(function, event, Duration.ofSeconds(30));
        if (!(outcome instanceof Outcome.Answered answered)) {
            return outcome.toString();
        }
        var answer = new JsonMapper().readTree(answered.payload());
        return answer.has("statusCode") ? answer.get("statusCode").asText() : answer.toString();
    }
}
