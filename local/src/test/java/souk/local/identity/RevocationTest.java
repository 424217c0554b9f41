package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.fixture.Fixture;
import souk.local.template.ClientDefinition;

final class RevocationTest {
    private final URI issuer = Fixture.cloud().identity().issuer();
    private final CodeFlow flow = new CodeFlow(issuer);

    @Test
    void endsARefreshTokenAndNoOther() throws IOException {
        var token = tokens().path("refresh_token").asText();
        var other = tokens().path("refresh_token").asText();

        var answer = revoke("client_id=souk-local&token=" + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(flow.renew(token).body()).contains("invalid_grant");
        assertThat(flow.renew(other).statusCode()).isEqualTo(200);
    }

    @Test
    void endsAllTokensOfASignInWhicheverOfThemIsRevoked() throws IOException {
        var first = tokens().path("refresh_token").asText();
        var second = refresh(first);
        var third = refresh(second);

        revoke("client_id=souk-local&token=" + first);

        assertThat(flow.renew(second).body()).contains("invalid_grant");
        assertThat(flow.renew(third).body()).contains("invalid_grant");
    }

    @Test
    void takesATokenThatIsNotThereForOneThatHasEnded() {
        assertThat(revoke("client_id=souk-local&token=nobodys").statusCode()).isEqualTo(200);
    }

    @Test
    void endsRefreshTokensOnly() throws IOException {
        var answer = revoke("client_id=souk-local&token=" + tokens().path("access_token").asText());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unsupported_token_type");
    }

    @ParameterizedTest
    @CsvSource({
        "client_id=souk-local, 400, invalid_request",
        "client_id=souk-local&token=, 400, invalid_request",
        "token=a, 401, invalid_client",
        "client_id=other&token=a, 401, invalid_client"
    })
    void saysWhatIsWrong(String form, int status, String error) {
        var answer = revoke(form);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(error);
    }

    @Test
    void takesAPostedFormOnly() {
        var address = URI.create(issuer + "/revoke");
        var json =
                Fixture.request(address, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build();
        var get = Fixture.request(address).GET().build();

        assertThat(Fixture.send(json).statusCode()).isEqualTo(400);
        assertThat(Fixture.send(get).statusCode()).isIn(404, 405);
    }

    @Test
    void isRefusedToAClientThatTheTemplateDoesNotLetRevoke() {
        var client =
                new ClientDefinition(
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        Duration.ofDays(1),
                        Optional.empty());
        var request =
                new OAuth2HttpRequest(
                        Headers.of("Content-Type", "application/x-www-form-urlencoded"),
                        "POST",
                        HttpUrl.get(issuer + "/revoke"),
                        "client_id=souk-local&token=a");

        assertThat(
                        new RevokeEndpoint(new RefreshTokens(client, Clock.systemUTC()), client)
                                .invoke(request)
                                .getStatus())
                .isEqualTo(400);
    }

    private String refresh(String token) throws IOException {
        return new ObjectMapper().readTree(flow.renew(token).body()).path("refresh_token").asText();
    }

    private JsonNode tokens() throws IOException {
        return new ObjectMapper().readTree(flow.redeem(flow.signIn("alice")).body());
    }

    private HttpResponse<String> revoke(String form) {
        return Fixture.form(URI.create(issuer + "/revoke"), form);
    }
}
