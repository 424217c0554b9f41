package souk.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import souk.local.LocalCloud;
import souk.local.LocalSettings;

/** The shop of template.yaml with its demo catalogue, in memory and on free ports. */
final class RealShop {
    private RealShop() {}

    static LocalCloud open(boolean isolated) {
        return LocalCloud.start(
                LocalSettings.inMemory(template()).withDemo(true).withIsolated(isolated));
    }

    private static Path template() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no template.yaml above");
        }
        return folder.resolve("template.yaml");
    }
}
