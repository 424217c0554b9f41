package souk.house.reading;

import java.util.List;
import java.util.regex.Pattern;
import souk.house.facts.Endpoint;
import souk.house.facts.TableRow;

/** Reads README.md's route table. */
record ReadmeReading(String readme) {
    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| *([A-Z]+ /[^ |]*) *\\| *(\\w+) *\\| *([^|]+?) *\\|", Pattern.MULTILINE);

    List<TableRow> rows() {
        return ROW.matcher(readme)
                .results()
                .map(row -> new TableRow(Endpoint.of(row.group(1)), row.group(2), row.group(3)))
                .toList();
    }
}
