package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Call;

class SecretsTest {
    private static final String ARN = "arn:aws:secretsmanager:eu-west-1:000000000000:secret:Key";
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final SecretStore store = new SecretStore();
    private final MutableClock clock = new MutableClock();
    private final Secrets secrets = new Secrets(store.client(), clock);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void asksOnceInFiveMinutes() {
        store.holds("sk_1");
        assertThat(secrets.text(ARN)).isEqualTo("sk_1");

        store.holds("sk_2");
        clock.pass(SecretCache.MAX_AGE.minus(MOMENT));

        assertThat(secrets.text(ARN)).isEqualTo("sk_1");
        assertThat(store.calls()).isEqualTo(1);
    }

    @Test
    void givesARotatedTextAfterFiveMinutes() {
        store.holds("sk_1");
        secrets.text(ARN);
        store.holds("sk_2");

        clock.pass(SecretCache.MAX_AGE);

        assertThat(secrets.text(ARN)).isEqualTo("sk_2");
        assertThat(store.calls()).isEqualTo(2);
    }

    @Test
    void asksOnceForManyThreads() throws Exception {
        store.holds("sk_1");

        try (var threads = Executors.newFixedThreadPool(16)) {
            Callable<String> asking = () -> secrets.text(ARN);
            for (var text : threads.invokeAll(Stream.generate(() -> asking).limit(64).toList())) {
                assertThat(text.get()).isEqualTo("sk_1");
            }
        }

        assertThat(store.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"500, InternalServiceError", "503, ServiceUnavailable", "400, ThrottlingException"})
    void givesTheLastKnownTextForAnHour(int status, String type) {
        store.holds("sk_1");
        secrets.text(ARN);
        store.fails(status, type);

        clock.pass(SecretCache.LAST_RESORT.minus(MOMENT));
        assertThat(secrets.text(ARN)).isEqualTo("sk_1");

        clock.pass(SecretCache.PAUSE);
        assertThatThrownBy(() -> secrets.text(ARN)).isInstanceOf(SecretsUnavailable.class);
    }

    @Test
    void givesTheLastKnownTextWhenNobodyAnswers() {
        store.holds("sk_1");
        secrets.text(ARN);
        store.close();

        clock.pass(SecretCache.MAX_AGE);

        assertThat(secrets.text(ARN)).isEqualTo("sk_1");
    }

    @Test
    void triesAgainHalfAMinuteAfterAFailure() {
        store.holds("sk_1");
        secrets.text(ARN);
        clock.pass(SecretCache.MAX_AGE);
        store.fails(500, "InternalServiceError");
        secrets.text(ARN);
        secrets.text(ARN);
        assertThat(store.calls()).isEqualTo(2);
        store.holds("sk_2");

        clock.pass(SecretCache.PAUSE);

        assertThat(secrets.text(ARN)).isEqualTo("sk_2");
    }

    @ParameterizedTest
    @CsvSource({"400, ResourceNotFoundException", "400, AccessDeniedException"})
    void givesNothingThatIsRefused(int status, String type) {
        store.holds("sk_1");
        secrets.text(ARN);
        store.fails(status, type);

        clock.pass(SecretCache.MAX_AGE);

        assertThatThrownBy(() -> secrets.text(ARN)).isInstanceOf(SecretsUnavailable.class);
    }

    @Test
    void tellsNobodyTheText() {
        String written =
                Call.written(
                        () -> {
                            store.holds("text-canary");
                            secrets.text(ARN);
                            clock.pass(SecretCache.MAX_AGE);
                            store.fails(500, "InternalServiceError");
                            secrets.text(ARN);
                        });
        clock.pass(SecretCache.LAST_RESORT);

        assertThat(written).doesNotContain("canary");
        assertThatThrownBy(() -> secrets.text(ARN))
                .satisfies(e -> assertThat(trace(e)).doesNotContain("canary"));
    }

    private static String trace(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
