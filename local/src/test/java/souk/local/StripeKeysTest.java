package souk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Stripe a running shop calls, by its environment. */
final class StripeKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "sk_test_canary", "rk_test_canary"})
    void tellNobodyASecret(String key) {
        var settings =
                LocalSettings.of(
                        Map.of("STRIPE_SECRET_KEY", key, "STRIPE_WEBHOOK_SECRET", "whsec_canary"));

        assertThat(settings.toString()).doesNotContain("canary", "whsec");
    }

    @Test
    void useTheStandInForStripe() {
        var settings = LocalSettings.of(Map.of());

        assertThat(settings.stripe()).isEqualTo(StripeKeys.STAND_IN);
        assertThat(settings.stripe().elsewhere()).isEmpty();
        assertThat(settings.stripe().webhookSecret()).isEqualTo("whsec_local");
    }

    /** A strict mock of somebody else counts the parts between underscores. */
    @Test
    void giveTheStandInKeysOfStripesOwnShape() {
        assertThat(StripeKeys.STAND_IN.apiKey()).matches("sk_test_[A-Za-z0-9]+");
        assertThat(StripeKeys.STAND_IN.publishable()).matches("pk_test_[A-Za-z0-9]+");
        assertThat(StripeKeys.STAND_IN.webhookSecret()).matches("whsec_[A-Za-z0-9]+");
    }

    @Test
    void useStripeItselfWithATestKey() {
        var settings =
                LocalSettings.of(
                        Map.of(
                                "STRIPE_SECRET_KEY",
                                "sk_test_someone",
                                "STRIPE_WEBHOOK_SECRET",
                                "whsec_someone whsec_someone2",
                                "STRIPE_PUBLISHABLE_KEY",
                                "pk_test_someone"));

        assertThat(settings.stripe())
                .isEqualTo(
                        new StripeKeys(
                                "sk_test_someone",
                                "whsec_someone whsec_someone2",
                                "pk_test_someone",
                                Optional.of(StripeKeys.STRIPE)));
        assertThat(settings.toString()).doesNotContain("someone");
    }

    @Test
    void useAnothersMockOfStripe() {
        var base = "http://localhost:12111";

        assertThat(LocalSettings.of(Map.of("STRIPE_API_BASE", base)).stripe())
                .isEqualTo(
                        new StripeKeys(
                                StripeKeys.STAND_IN.apiKey(),
                                StripeKeys.STAND_IN.webhookSecret(),
                                StripeKeys.STAND_IN.publishable(),
                                Optional.of(URI.create(base))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:12111", "ftp://mock", "http://mock/v1", "http://mock?a=b"})
    void refuseAnAddressThatIsNoBase(String base) {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("STRIPE_API_BASE", base)))
                .withMessage(
                        "STRIPE_API_BASE must be an address without a path (http://localhost:12111).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://localhost:12111"})
    void refuseALiveKeyWhoeverIsCalled(String base) {
        for (String key :
                List.of("sk_live_1", "rk_live_1", "pk_test_1", "secret", "sk_test_souk_local")) {
            assertThatExceptionOfType(BadSetting.class)
                    .isThrownBy(
                            () ->
                                    LocalSettings.of(
                                            Map.of(
                                                    "STRIPE_SECRET_KEY",
                                                    key,
                                                    "STRIPE_API_BASE",
                                                    base)))
                    .withMessage(
                            "STRIPE_SECRET_KEY must be a test key (sk_test_...): real payments are made in AWS only.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "whsec_", "whsec_a_b", "whsec_a whsec_b whsec_c"})
    void refuseASigningSecretOfAnotherShape(String secret) {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("STRIPE_WEBHOOK_SECRET", secret)))
                .withMessage(
                        "STRIPE_WEBHOOK_SECRET must be a signing secret (whsec_...), or two separated by a space.");
    }
}
