package souk.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BudgetTest {
    private static final Path ROOT = Path.of("..");
    private static final Prices PRICES = Prices.read();
    private static final CallUsage READ = new CallUsage("read", "Read", true, 1024, 1, 0.5, 0, 4);

    @Test
    @EnabledOnOs(OS.LINUX)
    void isKeptByEveryRoute() {
        List<CallUsage> now = new Metering(ROOT, 1).all();

        assertThat(Budget.read().exceededBy(now, PRICES)).isEmpty();
    }

    @Test
    void isWhatTheSheetShows() throws IOException {
        String sheet = Cost.sheet(ROOT, Budget.read()).text();

        assertThat(sheet).isEqualTo(Files.readString(ROOT.resolve("docs/cost.md")));
    }

    @Test
    void namesARouteThatBecameDearer() {
        var budget = new Budget(List.of(READ));

        assertThat(budget.exceededBy(List.of(READ), PRICES)).isEmpty();
        assertThat(exceeded(budget, new CallUsage("read", "Read", true, 1024, 1, 1, 0, 4)))
                .hasSize(1);
        assertThat(exceeded(budget, new CallUsage("read", "Read", true, 1024, 1, 0, 1, 4)))
                .hasSize(1);
        assertThat(exceeded(budget, new CallUsage("read", "Read", true, 2048, 1, 0.5, 0, 4)))
                .hasSize(1);
        assertThat(exceeded(budget, new CallUsage("read", "Read", true, 1024, 2, 0.5, 0, 4)))
                .hasSize(1);
    }

    @Test
    void takesNoTimeForAReason() {
        var slow = new CallUsage("read", "Read", true, 1024, 1, 0.5, 0, 4_000);

        assertThat(exceeded(new Budget(List.of(READ)), slow)).isEmpty();
    }

    @Test
    void namesARouteWithoutABudgetAndABudgetWithoutARoute() {
        var other = new CallUsage("write", "Write", true, 1024, 1, 0, 1, 4);

        assertThat(exceeded(new Budget(List.of(READ)), other))
                .containsExactly("write has no budget", "read has a budget but is not measured");
    }

    /** 1.00 + 1.00 + 0.20 + 0.004 s of 1 GB at 13.3334 + half a read unit at 0.125. */
    @Test
    void addsUpWhatAMillionCallsCost() {
        assertThat(READ.usdPerMillion(PRICES)).isCloseTo(2.2 + 0.0533336 + 0.0625, offset(1e-6));
    }

    @Test
    void leavesTheDistributionOutWhereStripeCalls() {
        var webhook = new CallUsage("paid", "StripeWebhook", true, 1024, 1, 0.5, 0, 4);
        var sweep = new CallUsage("sweep", "SettleStaleOrders", false, 1024, 1, 0.5, 0, 4);

        assertThat(READ.usdPerMillion(PRICES) - webhook.usdPerMillion(PRICES))
                .isCloseTo(1, offset(1e-6));
        assertThat(READ.usdPerMillion(PRICES) - sweep.usdPerMillion(PRICES))
                .isCloseTo(2, offset(1e-6));
    }

    @Test
    void countsAnAlarmByTheMetricsItLooksAt() {
        var template =
                """
                  Filter:
                    Type: AWS::Logs::MetricFilter
                    MetricName: Own
                  One:
                    Type: AWS::CloudWatch::Alarm
                    MetricName: Errors
                  Two:
                    Type: AWS::CloudWatch::Alarm
                    Metrics:
                      - Expression: SUM(METRICS())
                      - {MetricStat: {Metric: {
                          MetricName: Errors}}}
                      - {MetricStat: {Metric: {
                          MetricName: Throttles}}}
                  Board:
                    Type: AWS::CloudWatch::Dashboard
                  Key:
                    Type: AWS::SecretsManager::Secret
                """;

        assertThat(Priced.of(template)).isEqualTo(new Priced(3, 1, 1));
    }

    private static List<String> exceeded(Budget budget, CallUsage now) {
        return budget.exceededBy(List.of(now), PRICES);
    }
}
