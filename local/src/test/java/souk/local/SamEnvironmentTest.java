package souk.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.fixture.Fixture;

final class SamEnvironmentTest {
    @TempDir Path folder;

    @Test
    void tellsContainersWhereAnOpenShopIs() throws IOException {
        var data = folder.resolve("data");
        var file = data.resolve("sam-env.json");

        try (var cloud = LocalCloud.start(Fixture.settings().withData(data))) {
            JsonNode functions = new JsonMapper().readTree(file.toFile());
            assertThat(functions.size()).isEqualTo(cloud.template().functions().size());
            for (var function : cloud.template().functions()) {
                JsonNode variables = functions.path(function.name());
                assertThat(variables.path("AWS_ENDPOINT_URL_DYNAMODB").asText())
                        .isEqualTo(
                                "http://host.docker.internal:" + cloud.dynamoDbAddress().getPort());
                assertThat(variables.path("STRIPE_API_BASE").asText())
                        .isEqualTo(
                                "http://host.docker.internal:"
                                        + cloud.stripe().orElseThrow().address().getPort());
                assertThat(variables.fieldNames())
                        .toIterable()
                        .containsAll(function.environment().keySet());
            }
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void namesNoStandInWhereStripeItselfIs() throws IOException {
        var file = folder.resolve("sam-env.json");

        try (var cloud = LocalCloud.start(Fixture.settings())) {
            SamEnvironment.write(
                    file, Map.of("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1"), cloud.template());
        }

        for (JsonNode variables : new JsonMapper().readTree(file.toFile())) {
            assertThat(variables.path("STRIPE_API_BASE").asText("?")).isEmpty();
            assertThat(variables.path("AWS_ENDPOINT_URL_S3").asText())
                    .isEqualTo("http://host.docker.internal:1");
        }
    }
}
