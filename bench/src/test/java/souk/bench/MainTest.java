package souk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.bench.command.Arguments;
import souk.bench.command.CannotRun;

class MainTest {
    private final PrintStream out =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "replay",
                "replay a.csv b.csv",
                "replay missing.csv",
                "replay missing.csv --fast",
                "replay missing.csv --concurrency",
                "replay missing.csv --concurrency 0",
                "replay missing.csv --concurrency many",
                "rehearse-restore now",
                "rehearse-restore --orders 0",
            })
    void saysInOneSentenceWhatCannotBeRun(String line) {
        List<String> args = line.isEmpty() ? List.of() : List.of(line.split(" "));

        assertThatThrownBy(() -> Main.run(args, out))
                .isInstanceOf(CannotRun.class)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void readsWordsOptionsAndSwitches() {
        var args = List.of("a.csv", "--rounds", "7", "--verbose");

        var asked = Arguments.parse(args, Set.of("--rounds"), Set.of("--verbose"));

        assertThat(asked.only("file")).isEqualTo("a.csv");
        assertThat(asked.count("--rounds", 3)).isEqualTo(7);
        assertThat(asked.has("--verbose")).isTrue();
        assertThat(asked.text("--other", "none")).isEqualTo("none");
    }
}
