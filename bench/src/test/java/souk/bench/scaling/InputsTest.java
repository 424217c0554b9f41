package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures that are copied from the shop are those of the shop. */
class InputsTest {
    private static final String STORE = "../layers/platform/src/main/java/souk/dynamo/";
    private static final String DOMAIN = "../layers/domain/src/main/java/souk/";

    @Test
    void triesAsOftenAsTheShop() throws IOException {
        assertThat(number(STORE + "Transaction.java", "MAX_ATTEMPTS = (\\d+);"))
                .isEqualTo(Inputs.ATTEMPTS);
        assertThat(number(DOMAIN + "review/Reviewing.java", "MAX_ATTEMPTS = (\\d+);"))
                .isEqualTo(Inputs.REVIEW_ATTEMPTS);
    }

    @Test
    void pausesAsTheShop() throws IOException {
        assertThat(number(STORE + "Backoff.java", "FIRST_BOUND_MILLIS = (\\d+);"))
                .isEqualTo(Inputs.FIRST_BOUND_MILLIS);
        assertThat(number(STORE + "Backoff.java", "MAX_DOUBLINGS = (\\d+);"))
                .isEqualTo(Inputs.MAX_DOUBLINGS);
    }

    @Test
    void isThrottledAsTheTemplateSays() throws IOException {
        assertThat(number("../template.yaml", "ThrottlingRateLimit: (\\d+)"))
                .isEqualTo(Inputs.API_CALLS);
    }

    @Test
    void pausesForTheBoundThatDoubles() {
        var chance = new SeededRandom(5);

        for (int attempt = 2; attempt <= Inputs.ATTEMPTS; attempt++) {
            long most = 0;
            for (int time = 0; time < 1_000; time++) {
                long pause = chance.pauseBefore(attempt);
                assertThat(pause).isPositive();
                most = Math.max(most, pause);
            }
            int bound = 10 * (1 << Math.min(attempt - 2, 5));
            assertThat(most).isLessThan(bound * 1_000L).isGreaterThan(bound * 800L);
        }
    }

    private static int number(String file, String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
