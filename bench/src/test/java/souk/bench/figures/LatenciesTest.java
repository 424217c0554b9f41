package souk.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void printsPercentilesByNameAsAMarkdownTable() {
        var latencies = new Latencies();
        for (int i = 1; i <= 100; i++) {
            latencies.record("GET /b", TimeUnit.MILLISECONDS.toNanos(i));
        }
        latencies.record("GET /a", TimeUnit.MICROSECONDS.toNanos(1500));

        String table = latencies.table("route").toString();

        assertThat(table)
                .isEqualTo(
                        """
                        | route  | calls | p50 ms | p90 ms | p99 ms | max ms |
                        | ------ | ----: | -----: | -----: | -----: | -----: |
                        | GET /a |     1 |   1.50 |   1.50 |   1.50 |   1.50 |
                        | GET /b |   100 |  50.02 |  90.05 |  99.01 | 100.03 |
                        """);
        assertThat(latencies.count()).isEqualTo(101);
    }

    @Test
    void keepsACallThatTookLongerThanItCanCount() {
        var latencies = new Latencies();

        latencies.record("GET /a", TimeUnit.HOURS.toNanos(1));

        assertThat(latencies.millis("GET /a", 100)).isGreaterThanOrEqualTo(120_000);
    }

    @Test
    void refusesARowOfAnotherWidth() {
        var table = new MarkdownTable("what", "count");

        assertThatThrownBy(() -> table.row("one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheMeanOfTheMiddleTwo() {
        assertThat(Figure.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
        assertThat(Figure.median(new double[] {9, 1, 5})).isEqualTo(5);
    }
}
