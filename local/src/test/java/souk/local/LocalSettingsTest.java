package souk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void switchOneThingAtATime() {
        var settings = LocalSettings.inMemory(Path.of("x"));

        assertThat(settings.choices()).containsExactly(Choice.SCHEDULES);
        assertThat(settings.withSchedules(false).choices()).isEmpty();
        assertThat(settings.withFresh(true).withDemo(true).choices())
                .containsExactlyInAnyOrder(Choice.FRESH, Choice.DEMO, Choice.SCHEDULES);
    }
}
