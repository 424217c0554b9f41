package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page shows what the command prints, as long as nothing it starts from has changed. */
class ScalingPageTest {
    private final Trial trial = new Trial(Scaling.SEED);

    @Test
    void showsTheLimits() throws IOException {
        assertThat(page()).contains(Scaling.limits(trial).toString());
    }

    @Test
    void showsTheCurves(@TempDir Path folder) throws IOException {
        Curves curves = Scaling.curves(trial);
        Path drawn = folder.resolve("curves.svg");

        Plot.write(curves, drawn);

        assertThat(page()).contains(curves.table().toString());
        assertThat(drawn).hasSameTextualContentAs(Path.of("../docs/images/scaling.svg"));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/scaling.md"));
    }
}
