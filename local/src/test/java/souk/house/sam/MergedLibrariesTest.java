package souk.house.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.house.Repository;

class MergedLibrariesTest {
    private static final String LIBRARIES =
            "layers/platform/target/layers/libraries/java/lib/libraries.jar";

    @Test
    void theLayerHasTheMavenDescriptorOfEachLibrary() {
        var layer = MergedLibraries.of(Repository.root().resolve(LIBRARIES));

        assertThat(layer.lost(classpath())).isEmpty();
        assertThat(layer.expected(classpath()))
                .hasSizeGreaterThan(30)
                .contains("META-INF/maven/software.amazon.awssdk/dynamodb/pom.properties");
    }

    @Test
    void findsALibraryWhoseDescriptorWasNotMerged(@TempDir Path folder) throws IOException {
        String descriptor = "META-INF/maven/org.lamps/shade/pom.properties";
        String other = "META-INF/maven/org.bulbs/bulb/pom.properties";
        Path shade = jar(folder, "shade.jar", "org/lamps/Shade.class", descriptor);
        Path bulb = jar(folder, "bulb.jar", "org/bulbs/Bulb.class", other);
        Path merged = jar(folder, "merged.jar", "org/lamps/Shade.class");

        assertThat(MergedLibraries.of(merged).lost(List.of(shade, bulb)))
                .containsExactly(descriptor);
        assertThat(MergedLibraries.of(shade).lost(List.of(shade, bulb))).isEmpty();
    }

    private static List<Path> classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    private static Path jar(Path folder, String name, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
            }
        }
        return jar;
    }
}
