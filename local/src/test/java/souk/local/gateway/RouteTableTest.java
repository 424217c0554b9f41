package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.template.RouteDefinition;

final class RouteTableTest {
    private final RouteTable routes =
            table(
                    "ANY /api/{proxy+}",
                    "GET /api/products",
                    "GET /api/products/{id}",
                    "GET /api/products/best",
                    "ANY /api/products/{id}",
                    "GET /api/products/{id}/reviews",
                    "GET /api/files/{path+}");

    private static RouteTable table(String... keys) {
        return new RouteTable(
                List.of(keys).stream()
                        .map(
                                key ->
                                        new RouteDefinition(
                                                key,
                                                "F",
                                                Optional.empty(),
                                                List.of(),
                                                Duration.ofSeconds(1)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/products, GET /api/products",
        "GET, /api/products/best, GET /api/products/best",
        "GET, /api/products/7, GET /api/products/{id}",
        "PUT, /api/products/7, ANY /api/products/{id}",
        "PUT, /api/products/best, ANY /api/products/{id}",
        "GET, /api/products/7/reviews, GET /api/products/{id}/reviews",
        "GET, /api/files/a/b, GET /api/files/{path+}",
        "POST, /api/files/a/b, ANY /api/{proxy+}",
        "GET, /api/products/, ANY /api/{proxy+}",
    })
    void takesTheMostSpecificRoute(String method, String path, String key) {
        assertThat(routes.match(method, path).orElseThrow().route().key()).isEqualTo(key);
    }

    @Test
    void bindsVariables() {
        assertThat(routes.match("GET", "/api/products/7").orElseThrow().pathParameters())
                .isEqualTo(Map.of("id", "7"));
        assertThat(routes.match("GET", "/api/files/a/b").orElseThrow().pathParameters())
                .isEqualTo(Map.of("path", "a/b"));
    }

    @Test
    void findsNothingElsewhere() {
        assertThat(routes.match("GET", "/")).isEmpty();
        assertThat(routes.match("GET", "/api")).isEmpty();
        assertThat(table("GET /api/x").match("POST", "/api/x")).isEmpty();
    }

    @Test
    void fallsBackToTheDefaultRoute() {
        var withDefault = table("GET /api/x", RouteDefinition.DEFAULT_KEY);

        assertThat(withDefault.match("POST", "/y").orElseThrow().route().key())
                .isEqualTo("$default");
        assertThat(withDefault.owns("/y")).isTrue();
    }

    @Test
    void ownsTheFirstSegmentOfItsRoutes() {
        assertThat(routes.owns("/api/nothing")).isTrue();
        assertThat(routes.owns("/index.html")).isFalse();
    }
}
