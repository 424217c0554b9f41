package souk.local.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.template.FunctionDefinition;

final class CodeTest {
    @TempDir Path folder;

    private Path jar = Path.of("");
    private Path layer = Path.of("");

    @BeforeEach
    void build() throws IOException {
        jar = jar(folder.resolve("function.jar"), "a/B.class");
        layer = folder.resolve("layer");
        Files.createDirectories(layer.resolve("java/lib"));
        jar(layer.resolve("java/lib/z.jar"), "z/Z.class");
        jar(layer.resolve("java/lib/y.jar"), "y/Y.class");
    }

    @Test
    void putsTheFunctionBeforeItsLayers() {
        var code = Code.of(function("a.B", jar, layer));

        assertThat(code.classPath())
                .containsExactly(
                        jar, layer.resolve("java/lib/y.jar"), layer.resolve("java/lib/z.jar"));
    }

    @Test
    void unpacksAsLambdaDoes() {
        var task = TaskFolder.unpack(Code.of(function("a.B", jar, layer)), folder.resolve("task"));

        assertThat(task.resolve("a/B.class")).exists();
        assertThat(task.resolve("lib/y.jar")).exists();
    }

    @Test
    void refusesWhatIsNotBuilt() {
        refused(
                function("a.B", folder.resolve("none.jar"), layer),
                "none.jar, is not there: build it first");
        refused(function("a.B", jar, folder.resolve("nowhere")), "nowhere, has no folder java");
        refused(function("a.C", jar, layer), "The handler of F, a.C, is not in");
    }

    @Test
    void refusesAJarThatIsNone() throws IOException {
        Files.writeString(jar, "no jar");

        refused(function("a.B", jar, layer), "is no jar");
    }

    private static void refused(FunctionDefinition function, String sentence) {
        assertThatExceptionOfType(NotBuilt.class)
                .isThrownBy(() -> Code.of(function))
                .withMessageContaining(sentence);
    }

    private static FunctionDefinition function(String handler, Path code, Path layer) {
        return new FunctionDefinition(
                "F",
                handler,
                code,
                List.of(layer),
                Map.of(),
                Duration.ofSeconds(1),
                128,
                List.of());
    }

    private static Path jar(Path file, String entry) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(entry));
            jar.closeEntry();
        }
        return file;
    }
}
