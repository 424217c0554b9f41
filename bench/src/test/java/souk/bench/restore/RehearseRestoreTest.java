package souk.bench.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Restores a small shop, with the commands as they are packaged. */
class RehearseRestoreTest {
    private static final Path ROOT = Path.of("..");
    private static final int ORDERS = 4;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void restoresAShopThatABadReleaseSpoiled() {
        int code = RehearseRestore.run(ROOT, ORDERS, UnaryOperator.identity(), out);

        assertThat(text())
                .doesNotContain("WRONG")
                .containsPattern("\\| reconcile +\\| +[0-9.]+ \\| +4 \\| +stuck: 1 \\|")
                .containsPattern("\\| buy once more +\\|.*Paid \\|")
                .containsOnlyOnce("to refund by hand: pi_");
        assertThat(code).isZero();
    }

    @Test
    void noticesTablesThatWereRestoredToAnotherMoment() {
        int code =
                RehearseRestore.run(
                        ROOT,
                        ORDERS,
                        backup -> backup.with("Reviews", List.of()).with("Sales", early(backup)),
                        out);

        assertThat(text())
                .contains("not as it should be: recount: different: 1, exit code 1")
                // Rows of orders that changed a moment ago do not count as different yet.
                .containsPattern("not as it should be: rebuild-sales: .*exit code 1");
        assertThat(code).isEqualTo(1);
    }

    /** As the table was before anybody but one seller had sold anything. */
    private static List<Map<String, AttributeValue>> early(TableRows backup) {
        return backup.of("Sales").stream()
                .filter(row -> row.toString().contains("seller-0"))
                .toList();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
