package souk.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import souk.http.Call;
import souk.telemetry.ShopMetrics;

class JobTest {
    private static final String CANARY = "canary";

    /** A job whose work is written in a test. */
    private static final class Chore extends Job {
        private final Function<Duration, Map<String, Long>> work;

        Chore(Function<Duration, Map<String, Long>> work) {
            this.work = work;
        }

        @Override
        protected void run(Duration left, Counts counts) {
            work.apply(left).forEach(counts::add);
        }
    }

    @Test
    void answersAndMeasuresWhatItCounted() {
        JobRun run = JobRun.of(new Chore(left -> Map.of("Swept", 3L, "Kept", 0L)));

        assertThat(run.answer()).isEqualTo("{\"Kept\":0,\"Swept\":3}");
        assertThat(run.metrics().path("Swept").asInt()).isEqualTo(3);
        assertThat(run.metrics().path("Kept").isNumber()).isTrue();
    }

    @Test
    void writesOneLinePerRun() {
        JobRun run = JobRun.of(new Chore(left -> Map.of("Swept", 3L)));

        JsonNode line = run.line();
        assertThat(line.path("message").asText()).isEqualTo("ran");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("job").asText()).isEqualTo("Chore");
        assertThat(line.path("Swept").asInt()).isEqualTo(3);
        assertThat(line.path("micros").asLong()).isPositive();
        assertThat(line.path("function_request_id").asText()).isEqualTo("lambda-request-1");
    }

    @Test
    void writesNoMetricsWhenItCountedNothing() {
        JobRun run = JobRun.of(new Chore(left -> Map.of()));

        assertThat(run.answer()).isEqualTo("{}");
        assertThat(run.written()).doesNotContain("_aws");
    }

    @Test
    void knowsHowLongLambdaLetsItGoOn() {
        var told = new AtomicReference<Duration>();
        JobRun.of(
                new Chore(
                        left -> {
                            told.set(left);
                            return Map.of();
                        }));

        assertThat(told).hasValue(Duration.ofSeconds(10));
    }

    @Test
    void isAnErrorToLambdaThatQuotesNothing() {
        JobRun run = JobRun.of(failing());

        assertThat(run.answer()).isEmpty();
        assertThat(run.failure()).isExactlyInstanceOf(JobFailed.class).hasNoCause();
        assertThat(run.failure()).message().doesNotContain(CANARY);
    }

    @Test
    void logsAndCountsAFaultByItsClass() {
        JobRun run = JobRun.of(failing());

        assertThat(run.line().path("message").asText()).isEqualTo("failed");
        assertThat(run.line().path("level").asText()).isEqualTo("ERROR");
        assertThat(run.line().path("job").asText()).isEqualTo("Chore");
        assertThat(run.line().path("fault").asText())
                .isEqualTo(IllegalArgumentException.class.getName());
        assertThat(run.metrics().path(ShopMetrics.FAULTS).asInt()).isEqualTo(1);
        assertThat(run.written()).doesNotContain(CANARY);
    }

    @Test
    void measuresWhatWasDoneBeforeItFailed() {
        JobRun run =
                JobRun.of(
                        new Job() {
                            @Override
                            protected void run(Duration left, Counts counts) {
                                counts.add("Swept", 2);
                                throw new IllegalStateException(CANARY);
                            }
                        });

        assertThat(run.metrics().path("Swept").asInt()).isEqualTo(2);
        assertThat(run.metrics().path(ShopMetrics.FAULTS).asInt()).isEqualTo(1);
    }

    @Test
    void carriesNothingFromOneRunToTheNext() {
        var first = JobRun.of(failing());
        var second = JobRun.of(new Chore(left -> Map.of("Swept", 1L)));

        assertThat(second.written()).doesNotContain("fault");
        assertThat(second.metrics().has(ShopMetrics.FAULTS)).isFalse();
        assertThat(first.failure()).isNotNull();
    }

    @Test
    void isPrimedWithoutARun() {
        var job =
                new Chore(
                        left -> {
                            throw new AssertionError("a run changes things");
                        });

        String written = Call.written(job::primeLogged);

        assertThat(written.lines()).singleElement().asString().contains("\"message\":\"ran\"");
    }

    private static Job failing() {
        return new Chore(
                left -> {
                    throw new IllegalArgumentException(CANARY);
                });
    }
}
