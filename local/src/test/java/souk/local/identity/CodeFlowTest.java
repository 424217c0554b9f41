package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

final class CodeFlowTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BACK = "http://localhost:3000/back";

    private final LocalCloud cloud = Fixture.cloud();
    private final String issuer = cloud.identity().issuer().toString();
    private final CodeVerifier verifier = new CodeVerifier();

    @Test
    void showsAPageToSignInOn() {
        var page = Fixture.send(Fixture.request(authorize()).GET().build());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("alice", "sam", "mo").contains("name=\"username\"");
    }

    @Test
    void leadsBackWithACodeThatBuysTokens() throws IOException, ParseException {
        var back = signIn("sam");

        var answer = redeem(code(back), verifier.getValue());

        assertThat(back).startsWith(BACK + "?").contains("state=s1");
        assertThat(answer.statusCode()).isEqualTo(200);
        var tokens = JSON.readTree(answer.body());
        var id = SignedJWT.parse(tokens.path("id_token").asText()).getJWTClaimsSet();
        assertThat(id.getStringClaim("nonce")).isEqualTo("n1");
        assertThat(id.getSubject()).isEqualTo("sam");
        var mine =
                Fixture.post(
                        cloud,
                        "/api/mine",
                        "{}",
                        "Authorization",
                        "Bearer " + tokens.path("access_token").asText());
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.body()).contains("\"cognito:groups\":\"[sellers]\"");
    }

    @Test
    void leadsBackWithTheStateAsItCame() {
        var asked = URI.create(authorize().toString().replace("state=s1", "state=a%26code%3Db%25"));

        var answer = Fixture.form(asked, "username=sam&password=demo");

        assertThat(answer.headers().firstValue("location").orElse(""))
                .contains("state=a%26code%3Db%25");
    }

    @Test
    void renewsTokensOfTheSameSignIn() throws Exception {
        var first = JSON.readTree(redeem(code(signIn("alice")), verifier.getValue()).body());
        // The claim counts whole seconds.
        Thread.sleep(1_100);

        var answer =
                Fixture.form(
                        URI.create(issuer + "/token"),
                        "grant_type=refresh_token&client_id=souk-local&refresh_token="
                                + first.path("refresh_token").asText());

        assertThat(answer.statusCode()).isEqualTo(200);
        var second = JSON.readTree(answer.body());
        assertThat(second.path("scope").asText()).isEqualTo("openid souk/shop");
        assertThat(signedIn(second)).isEqualTo(signedIn(first));
    }

    private static Object signedIn(JsonNode tokens) throws ParseException {
        return SignedJWT.parse(tokens.path("id_token").asText())
                .getJWTClaimsSet()
                .getClaim("auth_time");
    }

    @Test
    void takesACodeOnce() {
        var code = code(signIn("alice"));

        assertThat(redeem(code, verifier.getValue()).statusCode()).isEqualTo(200);
        assertThat(redeem(code, verifier.getValue()).statusCode()).isEqualTo(400);
    }

    @Test
    void takesACodeOnlyWithItsProof() {
        assertThat(redeem(code(signIn("alice")), new CodeVerifier().getValue()).body())
                .contains("invalid_grant");
        assertThat(redeem(code(signIn("alice")), "").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesARequestWithoutAProofKeyOfMethodS256() {
        var plain = get(authorize().toString().replace("S256", "plain"));
        var none = get(authorize().toString().replaceAll("&code_challenge.*", ""));

        assertThat(plain.headers().firstValue("location").orElse(""))
                .contains("error=invalid_request");
        assertThat(none.headers().firstValue("location").orElse(""))
                .contains("error=invalid_request");
    }

    @Test
    void sendsNobodyToAnUnknownAddress() {
        var answer = get(authorize().toString().replace("3000", "4000"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("location")).isEmpty();
    }

    @Test
    void asksAgainAfterAWrongPassword() {
        var answer = Fixture.form(authorize(), "username=alice&password=wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    private URI authorize() {
        return URI.create(
                issuer
                        + "/authorize?response_type=code&client_id=souk-local&scope=openid%20souk/shop&state=s1&nonce=n1"
                        + "&redirect_uri="
                        + BACK
                        + "&code_challenge_method=S256&code_challenge="
                        + CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
    }

    private static HttpResponse<String> get(String address) {
        return Fixture.send(Fixture.request(URI.create(address)).GET().build());
    }

    private String signIn(String username) {
        var answer = Fixture.form(authorize(), "username=" + username + "&password=demo");
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static String code(String location) {
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private HttpResponse<String> redeem(String code, String proof) {
        return Fixture.form(
                URI.create(issuer + "/token"),
                "grant_type=authorization_code&client_id=souk-local&code=%s&redirect_uri=%s&code_verifier=%s"
                        .formatted(code, BACK, proof));
    }
}
