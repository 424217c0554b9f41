package souk.bench.cost;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import souk.bench.command.CannotRun;
import souk.bench.figures.MarkdownTable;

/**
 * What AWS asks in us-east-1, from {@code prices.csv}: each price with the month it was read in.
 */
public final class Prices {
    private final Map<String, CSVRecord> rows = new LinkedHashMap<>();

    private Prices() {}

    public static Prices read() {
        var prices = new Prices();
        Records.of("prices.csv").forEach(row -> prices.rows.put(row.get("name"), row));
        return prices;
    }

    /** In US dollars. */
    public double of(String name) {
        CSVRecord row = rows.get(name);
        if (row == null) {
            throw new CannotRun("prices.csv has no price of " + name);
        }
        return Double.parseDouble(row.get("usd"));
    }

    MarkdownTable table() {
        var table = new MarkdownTable("price", "USD", "for", "as of");
        rows.values()
                .forEach(
                        row ->
                                table.row(
                                        row.get("name"),
                                        row.get("usd"),
                                        row.get("for"),
                                        row.get("as of")));
        return table;
    }
}
