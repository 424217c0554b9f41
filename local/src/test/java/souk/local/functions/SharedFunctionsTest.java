package souk.local.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

/** Functions that share a process. */
final class SharedFunctionsTest {
    private final LocalCloud cloud = Fixture.cloud();

    @Test
    void haveTheEnvironmentTheTemplateGives() {
        var environment = Fixture.get(cloud, "/api/moody/environment").body();

        assertThat(environment)
                .contains("\"GREETING\":\"hello\"", "\"NOTES_TABLE\":\"Notes\"", "\"TZ\":\":UTC\"")
                .contains("\"AWS_ENDPOINT_URL_DYNAMODB\":\"http://127.0.0.1:")
                .contains("\"AWS_ENDPOINT_URL_SECRETS_MANAGER\":\"http://127.0.0.1:")
                .doesNotContain("JAVA_HOME", "\"USER\"", "AWS_LAMBDA_FUNCTION_NAME");
    }

    @Test
    void knowWhoTheyAreByTheirContext() {
        var context = Fixture.get(cloud, "/api/moody/context").body();

        assertThat(context).matches("\\{\"name\":\"Moody\",\"memory\":256,\"left\":\\d+}");
    }

    @Test
    void startAnewAfterACrash() {
        assertThat(Fixture.get(cloud, "/api/moody/fatal").statusCode()).isEqualTo(500);
        assertThat(Fixture.get(cloud, "/api/moody/calm").statusCode()).isEqualTo(200);
    }

    @Test
    void workOnAfterATimeout() {
        for (var i = 0; i < 3; i++) {
            assertThat(Fixture.get(cloud, "/api/hasty/slow").statusCode()).isEqualTo(503);
        }
        assertThat(Fixture.get(cloud, "/api/moody/calm").statusCode()).isEqualTo(200);
    }

    @Test
    void answerEverybodyWhenManyAskAtOnce() throws InterruptedException, ExecutionException {
        var asks = new ArrayList<Callable<String>>();
        for (var i = 0; i < 640; i++) {
            var id = "n" + i;
            asks.add(
                    () ->
                            Fixture.get(cloud, "/api/echo/" + id)
                                            .body()
                                            .contains("\"id\":\"" + id + "\"")
                                    ? ""
                                    : id);
        }

        try (var threads = Executors.newFixedThreadPool(64)) {
            for (var answer : threads.invokeAll(asks)) {
                assertThat(answer.get()).isEmpty();
            }
        }
    }
}
