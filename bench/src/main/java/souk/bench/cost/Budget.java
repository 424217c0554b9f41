package souk.bench.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import souk.bench.figures.Figure;

/**
 * What a call of each route may take, recorded in {@code budget.csv}. Times are of the run that
 * recorded it: they enter the sheet, but never decide whether a route exceeds its budget.
 */
record Budget(List<CallUsage> rows) {
    private static final String[] COLUMNS = {
        "name", "function", "api", "memory", "calls", "read units", "write units", "ms"
    };

    Budget {
        rows = List.copyOf(rows);
    }

    static Budget read() {
        return new Budget(Records.of("budget.csv").stream().map(Budget::row).toList());
    }

    private static CallUsage row(CSVRecord row) {
        return new CallUsage(
                row.get("name"),
                row.get("function"),
                Boolean.parseBoolean(row.get("api")),
                Integer.parseInt(row.get("memory")),
                Integer.parseInt(row.get("calls")),
                Double.parseDouble(row.get("read units")),
                Double.parseDouble(row.get("write units")),
                Double.parseDouble(row.get("ms")));
    }

    void write(Path file) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setHeader(COLUMNS).setRecordSeparator('\n').get();
        try (Writer out = Files.newBufferedWriter(file);
                var csv = new CSVPrinter(out, format)) {
            for (CallUsage row : rows) {
                csv.printRecord(
                        row.name(),
                        row.function(),
                        row.api(),
                        row.memory(),
                        row.calls(),
                        Figure.of(row.readUnits(), 1),
                        Figure.of(row.writeUnits(), 1),
                        Figure.of(row.millis(), 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<CallUsage> of(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** One sentence for each route that exceeds its budget, has no budget, or is gone. */
    List<String> exceededBy(List<CallUsage> now, Prices prices) {
        List<String> exceeded = new ArrayList<>();
        for (CallUsage taken : now) {
            Optional<CallUsage> allowed = of(taken.name());
            if (allowed.isEmpty()) {
                exceeded.add(taken.name() + " has no budget");
                continue;
            }
            double millis = allowed.get().millis();
            double budget = allowed.get().usdPerMillion(prices);
            double asked = taken.within(millis).usdPerMillion(prices);
            if (asked > budget + 1e-9 || taken.calls() > allowed.get().calls()) {
                exceeded.add(
                        "%s takes %s USD and %d calls; its budget is %s USD and %d"
                                .formatted(
                                        taken.name(),
                                        Figure.of(asked, 3),
                                        taken.calls(),
                                        Figure.of(budget, 3),
                                        allowed.get().calls()));
            }
        }
        for (CallUsage row : rows) {
            if (now.stream().noneMatch(taken -> taken.name().equals(row.name()))) {
                exceeded.add(row.name() + " has a budget but is not measured");
            }
        }
        return exceeded;
    }
}
