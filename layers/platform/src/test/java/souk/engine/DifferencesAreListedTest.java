package souk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesAreListedTest {
    @ParameterizedTest
    @MethodSource("differences")
    void standsOnThePageOfEngines(String difference) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/engines.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no docs/engines.md above");
        }

        assertThat(folder.resolve("docs/engines.md")).content().contains("| " + difference + " |");
    }

    static List<String> differences() throws IllegalAccessException {
        List<String> differences = new ArrayList<>();
        for (Field field : Differences.class.getFields()) {
            differences.add((String) Objects.requireNonNull(field.get(null)));
        }
        return differences;
    }
}
