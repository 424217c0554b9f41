package souk.local.functions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

/** Every function a process of its own, under the runtime interface client. */
final class IsolatedFunctionsTest {
    private static final LocalCloud CLOUD = LocalCloud.start(Fixture.settings().withIsolated(true));

    @AfterAll
    static void close() {
        CLOUD.close();
    }

    @Test
    void servesTheSameRoutes() {
        var answer = Fixture.get(CLOUD, "/api/moody/cookies");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Fixture.get(CLOUD, "/api/echo/7").body())
                .contains("\"routeKey\":\"GET /api/echo/{id}\"");
    }

    @Test
    void hasTheEnvironmentOfLambda() {
        var environment = Fixture.get(CLOUD, "/api/moody/environment").body();

        assertThat(environment)
                .contains(
                        "\"AWS_LAMBDA_FUNCTION_NAME\":\"Moody\"",
                        "\"_HANDLER\":\"souk.local.fixture.Moody::handleRequest\"")
                .contains("\"AWS_LAMBDA_FUNCTION_MEMORY_SIZE\":\"256\"", "\"GREETING\":\"hello\"")
                .doesNotContain("JAVA_HOME", "\"USER\"");
    }

    @Test
    void startsAnewAfterATimeout() {
        assertThat(Fixture.get(CLOUD, "/api/moody/slow").statusCode()).isEqualTo(500);
        assertThat(Fixture.get(CLOUD, "/api/moody/calm").statusCode()).isEqualTo(200);
    }

    @Test
    void startsAnewAfterACrash() {
        assertThat(Fixture.get(CLOUD, "/api/moody/fatal").statusCode()).isEqualTo(500);
        assertThat(Fixture.get(CLOUD, "/api/moody/calm").statusCode()).isEqualTo(200);
    }

    @Test
    void failsAFunctionThatCannotBeMade() {
        assertThat(Fixture.get(CLOUD, "/api/unmade").statusCode()).isEqualTo(500);
        assertThat(Fixture.get(CLOUD, "/api/echo/7").statusCode()).isEqualTo(200);
    }
}
