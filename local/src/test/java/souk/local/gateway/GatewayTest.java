package souk.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

final class GatewayTest {
    private final LocalCloud cloud = Fixture.cloud();

    @ParameterizedTest
    @CsvSource({
        "/api/nothing, 404, Not Found",
        "/api/mine, 404, Not Found",
        "/api/moody/angry, 500, Internal Server Error",
        "/api/moody/garbage, 500, Internal Server Error",
        "/api/moody/slow, 500, Internal Server Error",
        "/api/hasty/slow, 503, Service Unavailable",
        "/api/unmade, 500, Internal Server Error",
    })
    void answersForTheFunctionAsTheServiceDoes(String path, int status, String message) {
        var answer = Fixture.get(cloud, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"message\":\"" + message + "\"}");
        assertThat(answer.headers().firstValue("apigw-requestid")).isPresent();
    }

    @Test
    void infersAResponseFromBareJson() {
        var answer = Fixture.get(cloud, "/api/moody/calm");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"mood\":\"calm\"}");
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(Fixture.get(cloud, "/api/moody/text").body()).isEqualTo("plain words");
    }

    @Test
    void passesStatusHeadersAndCookiesOn() {
        var answer = Fixture.get(cloud, "/api/moody/cookies");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("hi");
        assertThat(answer.headers().firstValue("x-mood")).contains("good");
        assertThat(answer.headers().allValues("set-cookie"))
                .isEqualTo(List.of("a=1", "b=2; Path=/"));
    }

    @Test
    void decodesABinaryBody() {
        var body =
                Fixture.get(cloud, "/api/moody/binary")
                        .headers()
                        .firstValueAsLong("content-length");

        assertThat(body).hasValue(4);
    }

    @Test
    void refusesABodyOfMoreThanTenMegabytes() {
        var request =
                Fixture.request(cloud.address().resolve("/api/any/thing"))
                        .POST(BodyPublishers.ofByteArray(new byte[ApiRequest.MAX_BYTES + 1]))
                        .build();

        var answer = Fixture.send(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }

    /** No client of ours would send it, so it is written by hand. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/products/%00", "/api/products/%zz", "/api/%2e%2e/x"})
    void answersAPathThatNobodyCanReadInJsonAndEndsTheConnection(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), cloud.address().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: shop\r\n\r\n").getBytes(UTF_8));
            socket.setSoTimeout(10_000);

            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .endsWith("{\"message\":\"Bad Request\"}");
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("connection: close");
        }
    }

    @Test
    void answersPreflightsOfTheStorefrontOnly() {
        var ours = preflight("http://localhost:3000");
        var foreign = preflight("http://elsewhere.example");

        assertThat(ours.statusCode()).isEqualTo(204);
        assertThat(ours.headers().firstValue("access-control-allow-origin"))
                .contains("http://localhost:3000");
        assertThat(ours.headers().firstValue("access-control-allow-methods")).contains("GET,POST");
        assertThat(ours.headers().firstValue("access-control-max-age")).contains("60");
        assertThat(foreign.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    private HttpResponse<String> preflight(String origin) {
        return Fixture.send(
                Fixture.request(
                                cloud.address().resolve("/api/mine"),
                                "Origin",
                                origin,
                                "Access-Control-Request-Method",
                                "POST")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build());
    }

    @Test
    void namesTheOriginOnRefusalsToo() {
        var answer = Fixture.post(cloud, "/api/mine", "{}", "Origin", "http://localhost:3000");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("access-control-allow-origin"))
                .contains("http://localhost:3000");
    }

    @Test
    void saysHelloWhileThereIsNoStorefront() {
        var page = Fixture.get(cloud, "/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains(cloud.identity().issuer().toString()).doesNotContain("{{");
        assertThat(Fixture.get(cloud, "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void servesTheDemoPictures() {
        var picture = Fixture.get(cloud, "/images/demo/oat-tall-mug.svg");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type")).contains("image/svg+xml");
        assertThat(picture.headers().firstValue("cache-control")).contains("public, max-age=86400");
    }
}
