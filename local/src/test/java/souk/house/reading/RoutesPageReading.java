package souk.house.reading;

import java.util.List;
import java.util.regex.Pattern;
import souk.house.facts.Endpoint;
import souk.house.facts.JobRow;
import souk.house.facts.TableRow;

/** Reads docs/routes.md's tables: of routes, and of jobs. */
record RoutesPageReading(String page) {
    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| *([A-Z]+ /[^ |]*) *\\| *(\\w+) *\\| *([^|]+?) *\\|", Pattern.MULTILINE);

    /** No call begins with a small letter, no function's name does not. */
    private static final Pattern JOB =
            Pattern.compile("^\\| *([a-z][^|/]*?) *\\| *([A-Z]\\w+) *\\|", Pattern.MULTILINE);

    List<JobRow> jobs() {
        return JOB.matcher(page)
                .results()
                .map(row -> new JobRow(row.group(1), row.group(2)))
                .toList();
    }

    List<TableRow> rows() {
        return ROW.matcher(page)
                .results()
                .map(row -> new TableRow(Endpoint.of(row.group(1)), row.group(2), row.group(3)))
                .toList();
    }
}
