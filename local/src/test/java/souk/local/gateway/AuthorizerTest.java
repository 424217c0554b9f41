package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;
import souk.local.identity.Identity;

final class AuthorizerTest {
    private final Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
    private final Instant inAnHour = Instant.now().plus(Duration.ofHours(1));
    private final LocalCloud cloud = Fixture.cloud();
    private final Identity identity = cloud.identity();

    @Test
    void letsAGoodTokenIn() {
        assertThat(with(identity.accessToken("alice", List.of())).statusCode()).isEqualTo(200);
    }

    @Test
    void takesATokenWithoutTheWordBearer() {
        var answer = Fixture.post(cloud, "/api/mine", "{}", "Authorization", Fixture.alice());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void asksForAToken() {
        var answer = Fixture.post(cloud, "/api/mine", "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
    }

    @Test
    void refusesWhatIsNoToken() {
        unauthorized("");
        unauthorized("garbage");
        unauthorized("a.b.c");
        unauthorized("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSJ9.");
    }

    @Test
    void refusesATokenOutOfItsTime() {
        unauthorized(identity.access("alice").expiresAt(anHourAgo).sign());
        unauthorized(identity.access("alice").claim("nbf", inAnHour.getEpochSecond()).sign());
        unauthorized(identity.access("alice").claim("iat", inAnHour.getEpochSecond()).sign());
    }

    @Test
    void refusesAnotherIssuersToken() {
        unauthorized(identity.access("alice").claim("iss", "http://localhost:9/souk").sign());
    }

    @Test
    void refusesAnotherClientsToken() {
        unauthorized(identity.access("alice").claim("client_id", "other").sign());
        unauthorized(identity.access("alice").without("client_id").sign());
        unauthorized(identity.access("alice").claim("aud", "other").sign());
    }

    @Test
    void refusesATokenOfAnotherKey() throws JOSEException, ParseException {
        var good = SignedJWT.parse(Fixture.alice());
        var forged =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(good.getHeader().getKeyID())
                                .build(),
                        good.getJWTClaimsSet());
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));

        unauthorized(forged.serialize());
    }

    @Test
    void forbidsATokenWithoutTheScope() {
        var answer = with(identity.access("alice").claim("scope", "openid").sign());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Forbidden\"}");
        assertThat(with(identity.access("alice").without("scope").sign()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void forbidsAnIdToken() {
        assertThat(with(identity.id("alice").sign()).statusCode()).isEqualTo(403);
    }

    private void unauthorized(String token) {
        var answer = with(token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate").orElse("")).startsWith("Bearer");
    }

    private HttpResponse<String> with(String token) {
        return Fixture.post(cloud, "/api/mine", "{}", "Authorization", "Bearer " + token);
    }
}
