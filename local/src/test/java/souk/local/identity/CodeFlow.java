package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.http.HttpResponse;
import souk.local.fixture.Fixture;

/** What a browser does to sign in by an authorization code, step by step. */
final class CodeFlow {
    static final String BACK = "http://localhost:3000/back";

    private final URI issuer;
    private final CodeVerifier verifier = new CodeVerifier();

    CodeFlow(URI issuer) {
        this.issuer = issuer;
    }

    URI authorize() {
        return URI.create(
                issuer
                        + "/authorize?response_type=code&client_id=souk-local&scope=openid%20souk/shop&state=s1&nonce=n1"
                        + "&redirect_uri="
                        + BACK
                        + "&code_challenge_method=S256&code_challenge="
                        + CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
    }

    /** Where the sign-in leads back to, with its code. */
    String signIn(String username) {
        var answer = Fixture.form(authorize(), "username=" + username + "&password=demo");
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow();
    }

    HttpResponse<String> redeem(String back) {
        return redeem(back, verifier.getValue());
    }

    HttpResponse<String> redeem(String back, String proof) {
        return token(
                "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s"
                        .formatted(back.replaceAll(".*[?&]code=([^&]+).*", "$1"), BACK, proof));
    }

    HttpResponse<String> renew(String refreshToken) {
        return token("grant_type=refresh_token&refresh_token=" + refreshToken);
    }

    private HttpResponse<String> token(String form) {
        return Fixture.form(URI.create(issuer + "/token"), "client_id=souk-local&" + form);
    }
}
