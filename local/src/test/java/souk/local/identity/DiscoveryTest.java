package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.fixture.Fixture;

final class DiscoveryTest {
    private final URI issuer = Fixture.cloud().identity().issuer();

    @Test
    void namesTheEndpoints() throws IOException {
        var document =
                new ObjectMapper().readTree(get(issuer + "/.well-known/openid-configuration"));

        assertThat(document.path("issuer").asText()).isEqualTo(issuer.toString());
        assertThat(document.path("token_endpoint").asText()).isEqualTo(issuer + "/token");
        assertThat(document.path("authorization_endpoint").asText())
                .isEqualTo(issuer + "/authorize");
        assertThat(document.path("revocation_endpoint").asText()).isEqualTo(issuer + "/revoke");
        assertThat(document.path("code_challenge_methods_supported").toString())
                .isEqualTo("[\"S256\"]");
    }

    @Test
    void isTheSameWhateverHostIsAsked() {
        var other = issuer.toString().replace("localhost", "127.0.0.1");

        assertThat(get(other + "/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + issuer + "\"");
    }

    @Test
    void showsThePublicKeyOnly() throws ParseException {
        var keys = JWKSet.parse(get(issuer + "/jwks"));

        assertThat(keys.getKeys())
                .hasSize(1)
                .allSatisfy(key -> assertThat(key.isPrivate()).isFalse());
    }

    @Test
    void tellsWhoATokenIsFor() {
        var answer =
                Fixture.send(
                        Fixture.request(
                                        URI.create(issuer + "/userinfo"),
                                        "Authorization",
                                        "Bearer " + Fixture.alice())
                                .GET()
                                .build());

        assertThat(answer.body()).contains("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/souk/debugger",
                "/souk/introspect",
                "/other/token",
                "/other/jwks",
                "/token",
                "/"
            })
    void hasNoOtherEndpoint(String path) {
        var answer = Fixture.send(Fixture.request(issuer.resolve(path)).GET().build());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private static String get(String address) {
        return Fixture.send(Fixture.request(URI.create(address)).GET().build()).body();
    }
}
