package souk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.LocalSettings.Choice;
import souk.local.LocalSettings.Ports;

final class LocalSettingsTest {
    @Test
    void areOrdinaryWhenNothingIsSaid() {
        var settings = LocalSettings.of(Map.of());

        assertThat(settings.ports()).isEqualTo(new Ports(8080, 8081, 8082, 8083, 8000));
        assertThat(settings.template()).isEqualTo(Path.of("template.yaml"));
        assertThat(settings.data()).contains(Path.of(".souk"));
        assertThat(settings.has(Choice.DEMO)).isTrue();
        assertThat(settings.has(Choice.THROTTLED)).isTrue();
        assertThat(settings.has(Choice.SCHEDULES)).isTrue();
        assertThat(settings.has(Choice.ISOLATED)).isFalse();
        assertThat(settings.has(Choice.FRESH)).isFalse();
    }

    @Test
    void followTheEnvironment() {
        var settings =
                LocalSettings.of(
                        Map.of(
                                "PORT",
                                "0",
                                "ISOLATED",
                                "1",
                                "FRESH",
                                "1",
                                "SOUK_THROTTLE",
                                "off",
                                "PARAM_Size",
                                "12"));

        assertThat(settings.ports().gateway()).isZero();
        assertThat(settings.has(Choice.ISOLATED)).isTrue();
        assertThat(settings.has(Choice.FRESH)).isTrue();
        assertThat(settings.has(Choice.THROTTLED)).isFalse();
        assertThat(settings.parameters()).isEqualTo(Map.of("Size", "12"));
    }

    @Test
    void refuseAPortThatIsNone() {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("PORT", "80x")))
                .withMessage("PORT must be a port from 0 to 65535, was 80x.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk_live_canary", "rk_live_canary", "pk_test_canary", "sk_test_", "x"})
    void refuseAStripeKeyThatIsOfNoTestAccount(String key) {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("STRIPE_SECRET_KEY", key)))
                .withMessageContaining("test key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk_test_canary", "rk_test_canary"})
    void tellNobodyASecret(String key) {
        var settings =
                LocalSettings.of(
                        Map.of("STRIPE_SECRET_KEY", key, "STRIPE_WEBHOOK_SECRET", "whsec_canary"));

        assertThat(settings.toString()).doesNotContain("canary", "whsec");
    }

    @Test
    void switchOneThingAtATime() {
        var settings = LocalSettings.inMemory(Path.of("x"));

        assertThat(settings.choices()).containsExactly(Choice.SCHEDULES);
        assertThat(settings.withSchedules(false).choices()).isEmpty();
        assertThat(settings.withFresh(true).withDemo(true).choices())
                .containsExactlyInAnyOrder(Choice.FRESH, Choice.DEMO, Choice.SCHEDULES);
    }

    @Test
    void useTheStandInForStripe() {
        var settings = LocalSettings.of(Map.of());

        assertThat(settings.stripe()).isEqualTo(StripeKeys.STAND_IN);
        assertThat(settings.stripe().real()).isFalse();
        assertThat(settings.stripe().webhookSecret()).isEqualTo("whsec_local");
    }

    @Test
    void useStripeItselfWithATestKey() {
        var settings =
                LocalSettings.of(
                        Map.of(
                                "STRIPE_SECRET_KEY",
                                "sk_test_someone",
                                "STRIPE_WEBHOOK_SECRET",
                                "whsec_someone",
                                "STRIPE_PUBLISHABLE_KEY",
                                "pk_test_someone"));

        assertThat(settings.stripe())
                .isEqualTo(
                        new StripeKeys(
                                "sk_test_someone", "whsec_someone", "pk_test_someone", true));
        assertThat(settings.toString()).doesNotContain("someone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk_live_1", "rk_live_1", "pk_test_1", "secret"})
    void refuseAnyOtherKeyOfStripe(String key) {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("STRIPE_SECRET_KEY", key)))
                .withMessage(
                        "STRIPE_SECRET_KEY must be a test key (sk_test_...): outside AWS nobody pays with money.");
    }
}
