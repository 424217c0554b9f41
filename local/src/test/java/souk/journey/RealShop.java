package souk.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
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

    /** Its functions' logs stay when it closes: the gate searches them at its end. */
    public static LocalSettings settings() {
        var template = template();
        var logs = template.resolveSibling("target/logs").resolve(UUID.randomUUID().toString());
        return LocalSettings.inMemory(template).withDemo(true).withLogs(logs);
    }

    public static Path template() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no template.yaml above");
        }
        return folder.resolve("template.yaml");
    }
}
