package souk.bench.cost;

import java.util.Map;
import souk.bench.command.CannotRun;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;

/** The sheet as Markdown. */
record CostSheet(Budget budget, Prices prices, Priced priced) {
    private static final int FREE_ALARMS = 10;
    private static final int FREE_DASHBOARDS = 3;
    private static final int MINUTES_OF_A_MONTH = 30 * 24 * 60;
    private static final double MILLION = 1e6;

    String text() {
        return """
        # What it costs

        Made by `souk.bench.Main cost --record`, which calls every route as packaged against DynamoDB Local; a test holds each
        route to the units and calls recorded here, and this page to what was recorded. Prices are of us-east-1, beyond
        any free tier, without traffic, storage, logs and Stripe's own fee.

        Milliseconds are a warm function's own on the machine of docs/performance.md, with DynamoDB Local beside it; AWS bills
        what its logs call billed duration. In the managed runtime a start from a snapshot is not billed beyond its hooks.

        ## A million calls

        %s
        Calls are those to DynamoDB. All routes but the webhook are called through the distribution, which has its own price for
        each request.

        ## A thousand orders, end to end

        Of three products each, by shoppers who look around first:

        %s
        ## A month in which nobody comes

        %s
        Functions, API, tables, buckets, distribution, queues and streams cost nothing while nobody calls; Lambda reads the
        stream of orders at no price. Stored data is paid by the gigabyte. An alarm is paid by the metrics that it looks at. The
        shop's own metrics (namespace `Souk`) are paid in the hours in which something is counted.

        ## Prices

        %s"""
                .formatted(routes(), orders(), idle(), prices.table());
    }

    private MarkdownTable routes() {
        var table =
                new MarkdownTable(
                        "route",
                        "MiB",
                        "ms",
                        "calls",
                        "read units",
                        "write units",
                        "USD per million");
        for (CallUsage row : budget.rows()) {
            table.row(
                    row.name(),
                    Integer.toString(row.memory()),
                    Figure.of(row.millis(), 1),
                    Integer.toString(row.calls()),
                    Figure.of(row.readUnits(), 1),
                    Figure.of(row.writeUnits(), 1),
                    Figure.of(row.usdPerMillion(prices), 2));
        }
        return table;
    }

    private MarkdownTable orders() {
        var table = new MarkdownTable("call", "times an order", "USD per 1,000 orders");
        double sum = 0;
        for (Map.Entry<String, Integer> call : Journey.calls().entrySet()) {
            double usd = usd(call.getKey()) * call.getValue() / 1_000;
            sum += usd;
            table.row(call.getKey(), call.getValue().toString(), Figure.of(usd, 4));
        }
        return table.row("all", "", Figure.of(sum, 4));
    }

    private MarkdownTable idle() {
        double clock = usd("the clock, nothing due") / MILLION * MINUTES_OF_A_MONTH;
        double told =
                Math.max(0, priced.alarmMetrics() - FREE_ALARMS) * prices.of("CloudWatch alarm");
        double shown =
                Math.max(0, priced.dashboards() - FREE_DASHBOARDS)
                        * prices.of("CloudWatch dashboard");
        double kept = priced.secrets() * prices.of("Secret");
        return new MarkdownTable("what", "how many", "USD")
                .row("the clock's runs", Figure.count(MINUTES_OF_A_MONTH), Figure.of(clock, 2))
                .row("metrics of alarms", count(priced.alarmMetrics()), Figure.of(told, 2))
                .row("dashboards", count(priced.dashboards()), Figure.of(shown, 2))
                .row("secrets", count(priced.secrets()), Figure.of(kept, 2))
                .row("all", "", Figure.of(clock + told + shown + kept, 2));
    }

    private static String count(int many) {
        return Integer.toString(many);
    }

    private double usd(String name) {
        return budget.of(name)
                .orElseThrow(() -> new CannotRun("there is no budget of " + name))
                .usdPerMillion(prices);
    }
}
