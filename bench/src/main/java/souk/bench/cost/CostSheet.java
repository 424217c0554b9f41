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

        `souk.bench.Main cost --record` wrote this page. It calls every packaged route with DynamoDB Local. A test fails if a route
        takes more units or calls than recorded here, or if this page differs from the record. Prices are those of us-east-1, beyond
        any free tier. They exclude traffic, storage, logs and Stripe's own fee.

        Milliseconds are the time of a warm function on the machine of docs/performance.md, with DynamoDB Local on the same machine. AWS
        bills what its logs call billed duration. In the managed runtime, a start from a snapshot is not billed, except its hooks.

        ## A million calls

        %s
        Calls are calls to DynamoDB. All routes but the webhook are called through the distribution, which has its own price per
        request.

        ## A thousand orders, end to end

        Each order has three products, and its shopper browses first:

        %s
        ## An idle month

        %s
        Functions, API, tables, buckets, distribution, queues and streams cost nothing while nobody calls. Lambda reads
        streams free of charge. Stored data costs money per gigabyte, and an alarm per metric that it watches. The shop's own metrics
        (namespace `Souk`) cost money only in the hours in which something is counted.

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
        var table = new MarkdownTable("call", "times per order", "USD per 1,000 orders");
        double sum = 0;
        for (Map.Entry<String, Integer> call : Journey.calls().entrySet()) {
            double usd = usd(call.getKey()) * call.getValue() / 1_000;
            sum += usd;
            table.row(call.getKey(), call.getValue().toString(), Figure.of(usd, 4));
        }
        return table.row("all", "", Figure.of(sum, 4));
    }

    private MarkdownTable idle() {
        double sweep = usd("sweep, nothing overdue") / MILLION * MINUTES_OF_A_MONTH;
        double alarms =
                Math.max(0, priced.alarmMetrics() - FREE_ALARMS) * prices.of("CloudWatch alarm");
        double boards =
                Math.max(0, priced.dashboards() - FREE_DASHBOARDS)
                        * prices.of("CloudWatch dashboard");
        double secrets = priced.secrets() * prices.of("Secret");
        return new MarkdownTable("what", "count", "USD")
                .row("runs of the sweep", Figure.count(MINUTES_OF_A_MONTH), Figure.of(sweep, 2))
                .row("metrics of alarms", count(priced.alarmMetrics()), Figure.of(alarms, 2))
                .row("dashboards", count(priced.dashboards()), Figure.of(boards, 2))
                .row("secrets", count(priced.secrets()), Figure.of(secrets, 2))
                .row("all", "", Figure.of(sweep + alarms + boards + secrets, 2));
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
