package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.stripe.exception.AuthenticationException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.fixture.Fixture;

final class AccessTest {
    private static final String[] KEY = {"Authorization", "Bearer " + StripeSettings.API_KEY};

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @ParameterizedTest
    @ValueSource(strings = {"sk_test_other", "sk_live_souk", "pk_test_souk"})
    void isRefusedWithAnotherKey(String key) {
        var sessions = stripe.client(key).v1().checkout().sessions();

        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> sessions.create(stripe.basket().build()))
                .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(401))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(key));
    }

    @Test
    void isRefusedWithoutAKey() {
        assertThat(get("/v1/refunds/re_1").statusCode()).isEqualTo(401);
    }

    @Test
    void isRefusedWithoutTheVersionOrWithAnother() {
        var none = get("/v1/refunds/re_1", KEY);
        var other = get("/v1/refunds/re_1", KEY[0], KEY[1], "Stripe-Version", "2020-08-27");

        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("2020-08-27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/customers", "/v1/balance", "/v1/refunds/re_1/cancel", "/v1/"})
    void isNotFoundWhereThereIsNoCall(String path) {
        var answer = get(path, KEY[0], KEY[1], "Stripe-Version", "2026-07-29.dahlia");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Unrecognized request URL (GET: " + path);
        assertThat(answer.headers().firstValue("Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).startsWith("req_"));
    }

    private HttpResponse<String> get(String path, String... headers) {
        return Fixture.send(
                Fixture.request(stripe.standIn.address().resolve(path), headers).GET().build());
    }
}
