package souk.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import souk.local.LocalCloud;
import souk.local.LocalSettings;

/** The shop of template.yaml with its demo catalogue, in memory and on free ports. */
public final class RealShop {
    private RealShop() {}

    public static LocalCloud open(boolean isolated) {
        return LocalCloud.start(settings().withIsolated(isolated));
    }

    /** Opens one whose clock starts nothing: what happens there, somebody did. */
    public static LocalCloud withoutSchedules(boolean isolated) {
        return LocalCloud.start(settings().withIsolated(isolated).withSchedules(false));
    }

    public static LocalSettings settings() {
        return LocalSettings.inMemory(template()).withDemo(true);
    }

    public static Path template() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no template.yaml above");
        }
        return folder.resolve("template.yaml");
    }
}
