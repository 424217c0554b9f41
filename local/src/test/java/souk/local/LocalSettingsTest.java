package souk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.LocalSettings.Choice;
import souk.local.LocalSettings.Ports;
import souk.local.template.ScheduleDefinition;
import souk.local.template.TestTemplates;

final class LocalSettingsTest {
    @Test
    void areOrdinaryWhenNothingIsSaid() {
        var settings = LocalSettings.of(Map.of());

        assertThat(settings.ports()).isEqualTo(new Ports(8080, 8081, 8082, 8083, 8084, 8000));
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
    @ValueSource(strings = {"5", "s", "0s", "-5s", "5m", "9999999s"})
    void refuseAnIntervalThatIsNone(String text) {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("SOUK_SCHEDULES", text)))
                .withMessage(
                        "SOUK_SCHEDULES must be a number of seconds such as 5s, was " + text + ".");
    }

    @Test
    void runSchedulesMoreOftenWhenToldSo() {
        var template = TestTemplates.read(Path.of("..", "template.yaml"));
        var usual = LocalSettings.of(Map.of());
        var often = LocalSettings.of(Map.of("SOUK_SCHEDULES", "90s"));

        assertThat(usual.schedulesOf(template)).isEqualTo(template.schedules());
        assertThat(often.schedulesOf(template))
                .extracting(ScheduleDefinition::every)
                .contains(Duration.ofMinutes(1), Duration.ofSeconds(90))
                .allMatch(every -> every.compareTo(Duration.ofSeconds(90)) <= 0);
        assertThat(often.withSchedules(false).schedulesOf(template)).isEmpty();
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
