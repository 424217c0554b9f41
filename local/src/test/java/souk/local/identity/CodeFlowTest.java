package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
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

    private final LocalCloud cloud = Fixture.cloud();
    private final CodeFlow flow = new CodeFlow(cloud.identity().issuer());

    @Test
    void showsAPageToSignInOn() {
        var page = Fixture.send(Fixture.request(flow.authorize()).GET().build());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("alice", "sam", "mo").contains("name=\"username\"");
    }

    @Test
    void leadsBackWithACodeThatBuysTokens() throws IOException, ParseException {
        var back = flow.signIn("mo");

        var answer = flow.redeem(back);

        assertThat(back).startsWith(CodeFlow.BACK + "?").contains("state=s1");
        assertThat(answer.statusCode()).isEqualTo(200);
        var tokens = JSON.readTree(answer.body());
        var id = SignedJWT.parse(tokens.path("id_token").asText()).getJWTClaimsSet();
        assertThat(id.getStringClaim("nonce")).isEqualTo("n1");
        assertThat(id.getSubject()).isEqualTo("mo");
        var mine =
                Fixture.post(
                        cloud,
                        "/api/mine",
                        "{}",
                        "Authorization",
                        "Bearer " + tokens.path("access_token").asText());
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(mine.body()).contains("\"cognito:groups\":\"[moderators]\"");
    }

    @Test
    void leadsBackWithTheStateAsItCame() {
        var asked =
                URI.create(
                        flow.authorize().toString().replace("state=s1", "state=a%26code%3Db%25"));

        var answer = Fixture.form(asked, "username=sam&password=demo");

        assertThat(answer.headers().firstValue("location").orElse(""))
                .contains("state=a%26code%3Db%25");
    }

    @Test
    void renewsTokensOfTheSameSignIn() throws Exception {
        var first = JSON.readTree(flow.redeem(flow.signIn("alice")).body());
        // The claim counts whole seconds.
        Thread.sleep(1_100);

        var answer = flow.renew(first.path("refresh_token").asText());

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
        var back = flow.signIn("alice");

        assertThat(flow.redeem(back).statusCode()).isEqualTo(200);
        assertThat(flow.redeem(back).statusCode()).isEqualTo(400);
    }

    @Test
    void takesACodeOnlyWithItsProof() {
        assertThat(flow.redeem(flow.signIn("alice"), new CodeVerifier().getValue()).body())
                .contains("invalid_grant");
        assertThat(flow.redeem(flow.signIn("alice"), "").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesARequestWithoutAProofKeyOfMethodS256() {
        var plain = get(flow.authorize().toString().replace("S256", "plain"));
        var none = get(flow.authorize().toString().replaceAll("&code_challenge.*", ""));

        assertThat(plain.headers().firstValue("location").orElse(""))
                .contains("error=invalid_request");
        assertThat(none.headers().firstValue("location").orElse(""))
                .contains("error=invalid_request");
    }

    @Test
    void sendsNobodyToAnUnknownAddress() {
        var answer = get(flow.authorize().toString().replace("3000", "4000"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("location")).isEmpty();
    }

    @Test
    void asksAgainAfterAWrongPassword() {
        var answer = Fixture.form(flow.authorize(), "username=alice&password=wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    private static HttpResponse<String> get(String address) {
        return Fixture.send(Fixture.request(URI.create(address)).GET().build());
    }
}
