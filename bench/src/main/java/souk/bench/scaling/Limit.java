package souk.bench.scaling;

import java.util.Comparator;
import java.util.List;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;

/**
 * A limit that needs no simulation: so much a second, and so much of it for one order.
 *
 * @param perSecond in the unit that the name tells
 */
record Limit(String name, double perSecond, double perOrder) {
    /** Reserved, recorded with its session, paid: two of the three in a transaction. */
    private static final double UNITS_OF_AN_ORDER = 2 + 1 + 2;

    private static final double UNITS_OF_A_LINE = 2;
    private static final double UNITS_OF_A_SUM = 4 * 2;

    /** The marks of the paid event and of the sum. */
    private static final double UNITS_OF_MARKS = 2 + 2;

    /**
     * @param placingMillis how long PlaceOrder takes
     */
    static List<Limit> all(double placingMillis) {
        double lines = Inputs.LINES * UNITS_OF_A_LINE;
        double executing =
                Inputs.READS_FOR_AN_ORDER * Inputs.READ_CALL_MILLIS
                        + placingMillis
                        + Inputs.WEBHOOK_CALL_MILLIS;
        return List.of(
                new Limit("Stripe: new sessions", Inputs.STRIPE_CALLS_OF_ONE_ENDPOINT, 1),
                new Limit("Stripe: calls of any kind", Inputs.STRIPE_CALLS, 1),
                new Limit("API Gateway: calls", Inputs.API_CALLS, Inputs.READS_FOR_AN_ORDER + 2),
                new Limit(
                        "Lambda: concurrent executions",
                        Inputs.EXECUTIONS_AT_ONCE,
                        executing / 1e3),
                new Limit("Orders, new: units", Inputs.NEW_TABLE_WRITE_UNITS, UNITS_OF_AN_ORDER),
                new Limit("Products, new: units", Inputs.NEW_TABLE_WRITE_UNITS, lines),
                new Limit("Requests, new: units", Inputs.NEW_TABLE_WRITE_UNITS, UNITS_OF_MARKS),
                new Limit("one product: units", Inputs.WRITE_UNITS, UNITS_OF_A_LINE),
                new Limit("one seller's stock: units", Inputs.WRITE_UNITS, UNITS_OF_A_LINE),
                new Limit("one seller's totals: units", Inputs.WRITE_UNITS, UNITS_OF_A_SUM),
                new Limit("open orders, 4 keys: units", 4 * Inputs.WRITE_UNITS, 2));
    }

    double orders() {
        return perSecond / perOrder;
    }

    static MarkdownTable table(List<Limit> limits) {
        var table = new MarkdownTable("limit", "per second", "per order", "orders/s", "breaks at");
        limits.stream()
                .sorted(Comparator.comparingDouble(Limit::orders))
                .forEach(
                        limit ->
                                table.row(
                                        limit.name(),
                                        Figure.count(Math.round(limit.perSecond())),
                                        Figure.of(limit.perOrder(), 2),
                                        Figure.count(Math.round(limit.orders())),
                                        Growing.breaksAt(limit.orders())));
        return table;
    }
}
