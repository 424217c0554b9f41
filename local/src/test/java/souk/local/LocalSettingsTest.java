package souk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.local.LocalSettings.Ports;

final class LocalSettingsTest {
    @Test
    void areOrdinaryWhenNothingIsSaid() {
        var settings = LocalSettings.of(Map.of());

        assertThat(settings.ports()).isEqualTo(new Ports(8080, 8081, 8000));
        assertThat(settings.template()).isEqualTo(Path.of("template.yaml"));
        assertThat(settings.data()).contains(Path.of(".souk"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.throttled()).isTrue();
        assertThat(settings.isolated()).isFalse();
        assertThat(settings.fresh()).isFalse();
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
        assertThat(settings.isolated()).isTrue();
        assertThat(settings.fresh()).isTrue();
        assertThat(settings.throttled()).isFalse();
        assertThat(settings.parameters()).isEqualTo(Map.of("Size", "12"));
    }

    @Test
    void refuseAPortThatIsNone() {
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> LocalSettings.of(Map.of("PORT", "80x")))
                .withMessage("PORT must be a port from 0 to 65535, was 80x.");
    }
}
