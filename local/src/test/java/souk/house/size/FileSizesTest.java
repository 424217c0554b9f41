package souk.house.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.house.Repository;

class FileSizesTest {
    static List<String> modules() {
        return Repository.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyFileIsSmall(String module) {
        assertThat(FileSizes.breaches(Repository.root(), module)).isEmpty();
    }

    @Test
    void reportsALongFunctionAndALongFile(@TempDir Path root) throws IOException {
        write(root, "LongRoute", "final class LongRoute extends Route {", 61);
        write(root, "FineRoute", "final class FineRoute extends Route {", 60);
        write(root, "LongJob", "final class LongJob extends Job {", 61);
        write(root, "FineJob", "final class FineJob extends Job {", 60);
        write(root, "LongLamp", "final class LongLamp {", 251);
        write(root, "FineLamp", "final class FineLamp {", 250);

        assertThat(FileSizes.breaches(root, "lamps"))
                .containsExactly(
                        "lamps/src/main/java/souk/LongJob.java has 61 lines, more than 60",
                        "lamps/src/main/java/souk/LongLamp.java has 251 lines, more than 250",
                        "lamps/src/main/java/souk/LongRoute.java has 61 lines, more than 60");
    }

    private static void write(Path root, String name, String head, int lines) throws IOException {
        Path file = root.resolve("lamps/src/main/java/souk/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, head + "\n" + "\n".repeat(lines - 2) + "}\n");
    }
}
