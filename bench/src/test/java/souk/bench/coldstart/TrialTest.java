package souk.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import souk.bench.command.CannotRun;
import souk.bench.deployed.Deployment;

class TrialTest {
    private static final Path ROOT = Path.of("..");

    @TempDir Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void startsAFunctionAsPackagedColdAndRestored() {
        try (var deployment = Deployment.open(ROOT)) {
            var zip = new ZipPackaging(folder, deployment.region(), deployment.standIns());
            var subjects = new Subjects(deployment, ROOT.resolve("events"), zip);
            Subject subject = subjects.of(deployment.function("AddToCart"));
            var trial = new Trial(subject, "", 2);

            Sample cold = trial.cold();
            Sample restored = trial.restored();

            assertThat(cold.initMillis()).isPositive();
            assertThat(cold.peakMebibytes()).isPositive();
            assertThat(restored.firstMillis()).isLessThan(cold.coldMillis());
            assertThat(subject.packageBytes()).isPositive();
        }
    }

    @Test
    void saysWhichSampleEventIsMissing() {
        assertThatThrownBy(() -> SampleEvent.read(folder, "DoNothing"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("DoNothing.json");
    }

    @Test
    void sendsASampleEventAsAnotherShopper() {
        var sample = SampleEvent.read(ROOT.resolve("events"), "AddToCart");

        String event = new String(sample.from("somebody"), StandardCharsets.UTF_8);

        assertThat(event).contains("\"sub\":\"somebody\"");
        assertThat(sample.adds()).isTrue();
        assertThat(sample.product()).isPresent();
    }
}
