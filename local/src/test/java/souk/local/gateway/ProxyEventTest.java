package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

final class ProxyEventTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalCloud cloud = Fixture.cloud();

    @Test
    void hasTheShapeOfPayloadFormat2() throws IOException {
        var token =
                cloud.identity().access("alice").groups(List.of("a", "b")).claim("level", 3).sign();
        var request =
                Fixture.request(
                                cloud.address().resolve("/api/mine?a=1&b=x%20y&a=2&c"),
                                "Authorization",
                                "Bearer " + token,
                                "Content-Type",
                                "application/json",
                                "Cookie",
                                "one=1; two=2",
                                "User-Agent",
                                "test",
                                "X-Twice",
                                "first",
                                "X-Twice",
                                "second")
                        .POST(BodyPublishers.ofString("{\"né\": 1}"))
                        .build();

        var event = (ObjectNode) JSON.readTree(Fixture.send(request).body());

        assertThat(event).isEqualTo(expected(event, token));
    }

    private JsonNode expected(ObjectNode event, String token) throws IOException {
        var context = event.get("requestContext");
        var claims = context.at("/authorizer/jwt/claims");
        var port = cloud.address().getPort();
        assertThat(context.get("requestId").textValue()).hasSize(16).endsWith("=");
        assertThat(Instant.ofEpochMilli(context.get("timeEpoch").longValue()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(context.get("time").textValue())
                .matches("\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000");
        return JSON.readTree(
                """
                {"version": "2.0",
                 "routeKey": "POST /api/mine",
                 "rawPath": "/api/mine",
                 "rawQueryString": "a=1&b=x%%20y&a=2&c",
                 "cookies": ["one=1", "two=2"],
                 "headers": {
                   "authorization": "Bearer %s", "connection": "Upgrade, HTTP2-Settings",
                   "content-length": "10", "content-type": "application/json", "host": "localhost:%d",
                   "http2-settings": %s, "upgrade": "h2c", "user-agent": "test",
                   "x-forwarded-for": "127.0.0.1", "x-forwarded-port": "%d", "x-forwarded-proto": "http",
                   "x-twice": "first,second"},
                 "queryStringParameters": {"a": "1,2", "b": "x y", "c": ""},
                 "requestContext": {
                   "accountId": "000000000000", "apiId": "local",
                   "authorizer": {"jwt": {
                     "claims": {
                       "auth_time": %s, "client_id": "souk-local", "cognito:groups": "[a b]",
                       "exp": %s, "iat": %s, "iss": "%s", "jti": %s, "level": "3", "nbf": %s,
                       "scope": "openid souk/shop", "sub": "alice", "token_use": "access", "username": "alice"},
                     "scopes": ["souk/shop"]}},
                   "domainName": "localhost", "domainPrefix": "localhost",
                   "http": {"method": "POST", "path": "/api/mine", "protocol": "HTTP/1.1",
                            "sourceIp": "127.0.0.1", "userAgent": "test"},
                   "requestId": %s, "routeKey": "POST /api/mine", "stage": "$default",
                   "time": %s, "timeEpoch": %s},
                 "body": "{\\"né\\": 1}",
                 "isBase64Encoded": false}
                """
                        .formatted(
                                token,
                                port,
                                event.at("/headers/http2-settings"),
                                port,
                                claims.get("auth_time"),
                                claims.get("exp"),
                                claims.get("iat"),
                                cloud.identity().issuer(),
                                claims.get("jti"),
                                claims.get("nbf"),
                                context.get("requestId"),
                                context.get("time"),
                                context.get("timeEpoch")));
    }

    @Test
    void leavesOutWhatThereIsNot() throws IOException {
        var event = JSON.readTree(Fixture.get(cloud, "/api/echo/7").body());

        assertThat(event.has("body")).isFalse();
        assertThat(event.has("cookies")).isFalse();
        assertThat(event.has("queryStringParameters")).isFalse();
        assertThat(event.at("/requestContext").has("authorizer")).isFalse();
        assertThat(event.get("rawQueryString").textValue()).isEmpty();
        assertThat(event.at("/pathParameters/id").textValue()).isEqualTo("7");
    }

    @Test
    void decodesThePath() throws IOException {
        var event = JSON.readTree(Fixture.get(cloud, "/api/echo/caf%C3%A9%20+1").body());

        assertThat(event.get("rawPath").textValue()).isEqualTo("/api/echo/café +1");
        assertThat(event.at("/pathParameters/id").textValue()).isEqualTo("café +1");
    }

    @Test
    void encodesABodyThatIsNoText() throws IOException {
        var request =
                Fixture.request(
                                cloud.address().resolve("/api/any/thing"),
                                "Content-Type",
                                "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(new byte[] {0, 1, (byte) 0xff}))
                        .build();

        var event = JSON.readTree(Fixture.send(request).body());

        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(event.get("body").textValue()).isEqualTo("AAH/");
    }

    @Test
    void losesNoByteOfATextThatIsNoUtf8() throws IOException {
        var request =
                Fixture.request(
                                cloud.address().resolve("/api/any/thing"),
                                "Content-Type",
                                "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'}))
                        .build();

        var event = JSON.readTree(Fixture.send(request).body());

        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(event.get("body").textValue()).isEqualTo("Iv8i");
    }
}
