package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import souk.local.fixture.Fixture;

final class LogoutTest {
    @Test
    void leadsBackToTheStorefront() {
        assertThat(
                        logout("post_logout_redirect_uri=http://localhost:3000/")
                                .headers()
                                .firstValue("location"))
                .contains("http://localhost:3000/");
        assertThat(logout("logout_uri=http://localhost:3000/").statusCode()).isEqualTo(302);
    }

    @Test
    void leadsNowhereElse() {
        var answer = logout("logout_uri=http://localhost:4000/");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("location")).isEmpty();
    }

    private static HttpResponse<String> logout(String query) {
        var address = Fixture.cloud().identity().issuer() + "/endsession?" + query;
        return Fixture.send(Fixture.request(URI.create(address)).GET().build());
    }
}
