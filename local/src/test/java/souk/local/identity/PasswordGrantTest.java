package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import souk.local.fixture.Fixture;

final class PasswordGrantTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI issuer = Fixture.cloud().identity().issuer();

    @ParameterizedTest
    @EnumSource(DemoUser.class)
    void givesEveryDemoUserTheClaimsOfCognito(DemoUser user) throws IOException, ParseException {
        var claims = access(ask("souk-local", user.username(), "demo", "openid souk/shop"));

        assertThat(claims.getIssuer()).isEqualTo(issuer.toString());
        assertThat(claims.getSubject()).isEqualTo(user.username());
        assertThat(claims.getAudience()).isEmpty();
        assertThat(claims.getStringClaim("username")).isEqualTo(user.username());
        assertThat(claims.getStringClaim("client_id")).isEqualTo("souk-local");
        assertThat(claims.getStringClaim("token_use")).isEqualTo("access");
        assertThat(claims.getStringClaim("scope")).isEqualTo("openid souk/shop");
        assertThat(claims.getJWTID()).isNotEmpty();
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
        assertThat(claims.getStringListClaim("cognito:groups"))
                .isEqualTo(user.groups().isEmpty() ? null : user.groups());
    }

    @Test
    void givesAnIdTokenThatIsNoAccessToken() throws IOException, ParseException {
        var answer = JSON.readTree(ask("souk-local", "sam", "demo", "openid souk/shop").body());

        var claims = claims(answer, "id_token");

        assertThat(claims.getAudience()).containsExactly("souk-local");
        assertThat(claims.getStringClaim("token_use")).isEqualTo("id");
        assertThat(claims.getStringClaim("cognito:username")).isEqualTo("sam");
        assertThat(claims.getStringClaim("email")).isEqualTo("sam@example.org");
        assertThat(claims.getClaim("scope")).isNull();
    }

    @Test
    void grantsTheScopesThatWereAskedForAndAreKnown() throws IOException, ParseException {
        var one = ask("souk-local", "alice", "demo", "souk/shop admin");
        var none = ask("souk-local", "alice", "demo", "");

        assertThat(access(one).getStringClaim("scope")).isEqualTo("souk/shop");
        assertThat(JSON.readTree(one.body()).has("id_token")).isFalse();
        assertThat(access(none).getClaim("scope")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "souk-local, alice, wrong, invalid_grant",
        "souk-local, mallory, demo, invalid_grant",
        "souk-local, ALICE, demo, invalid_grant",
        "other, alice, demo, invalid_client",
    })
    void refusesAnybodyElse(String client, String username, String password, String error)
            throws IOException {
        var answer = ask(client, username, password, "openid");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(JSON.readTree(answer.body()).path("error").asText()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grant_type=client_credentials&client_id=souk-local | invalid_client",
                "grant_type=password&client_id=souk-local | invalid_request",
                "grant_type=refresh_token&client_id=souk-local&refresh_token=x | invalid_grant",
                "nothing | invalid_request",
            })
    void refusesAnythingElse(String form, String error) throws IOException {
        var answer = Fixture.form(URI.create(issuer + "/token"), form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").asText()).isEqualTo(error);
    }

    private HttpResponse<String> ask(
            String client, String username, String password, String scope) {
        return Fixture.form(
                URI.create(issuer + "/token"),
                "grant_type=password&client_id=%s&username=%s&password=%s&scope=%s"
                        .formatted(client, username, password, scope.replace(" ", "+")));
    }

    private static JWTClaimsSet access(HttpResponse<String> answer)
            throws IOException, ParseException {
        return claims(JSON.readTree(answer.body()), "access_token");
    }

    private static JWTClaimsSet claims(JsonNode answer, String token) throws ParseException {
        return SignedJWT.parse(answer.path(token).asText()).getJWTClaimsSet();
    }
}
