package souk.operations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.operations.command.CannotRun;

class MainTest {
    private final PrintStream out =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| usage: a command and its options; there are actor, attribute-refund, mails,"
                        + " rebuild-sales, reconcile, recount, recount-open-orders, reindex, reported",
                "dance| usage: a command and its options; there are actor, attribute-refund, mails,"
                        + " rebuild-sales, reconcile, recount, recount-open-orders, reindex,"
                        + " reported",
                "attribute-refund| attribute-refund takes ORDER, REFUND, and LINES or SHIPPING or"
                        + " both",
                "reconcile| the environment variable AWS_REGION is not set; is a shop running?",
            })
    void saysInOneSentenceWhatCannotBeRun(String line, String sentence) {
        List<String> args = line.isEmpty() ? List.of() : List.of(line.split(" "));

        assertThatThrownBy(() -> Main.run(args, out))
                .isInstanceOf(CannotRun.class)
                .hasMessage(sentence);
    }
}
