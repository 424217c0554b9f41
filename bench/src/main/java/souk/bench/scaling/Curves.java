package souk.bench.scaling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;

/** What is achieved at each load, by scenario. */
record Curves(List<Double> loads, Map<String, List<Point>> byScenario) {
    private static final int OVERLOAD = 10;

    static Curves of(Trial trial, List<Scenario> scenarios, List<Double> loads) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            points.put(
                    scenario.name(),
                    loads.stream().map(load -> trial.run(scenario, load)).toList());
        }
        return new Curves(loads, points);
    }

    /** A row for each load: orders a second achieved, and the share refused. */
    MarkdownTable table() {
        List<String> head = new ArrayList<>(List.of("orders/s"));
        head.addAll(byScenario.keySet());
        var table = new MarkdownTable(head.toArray(String[]::new));
        for (int row = 0; row < loads.size(); row++) {
            int place = row;
            List<String> cells = new ArrayList<>();
            cells.add(Figure.count(Math.round(loads.get(row))));
            byScenario.values().forEach(points -> cells.add(cell(points.get(place))));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private static String cell(Point point) {
        String achieved = Figure.of(point.achieved(), point.achieved() < 10 ? 1 : 0);
        return point.refused() == 0
                ? achieved
                : achieved + " (" + Figure.of(100 * point.refused(), 1) + " % refused)";
    }

    /**
     * A row for each scenario: the highest load that holds, how it goes there, and at ten times as
     * much.
     */
    static MarkdownTable bends(Trial trial, List<Scenario> scenarios) {
        var table =
                new MarkdownTable(
                        "highest load with 95 % served",
                        "per second",
                        "retried",
                        "refused",
                        "p50 ms",
                        "p99 ms",
                        "concurrent",
                        "served at 10 ×",
                        "breaks at");
        for (Scenario scenario : scenarios) {
            Point bend = trial.bend(scenario);
            table.row(
                    scenario.name(),
                    Figure.count(Math.round(bend.load())),
                    Figure.of(100 * bend.retried(), 1) + " %",
                    Figure.of(100 * bend.refused(), 1) + " %",
                    Figure.of(bend.p50(), 0),
                    Figure.of(bend.p99(), 0),
                    Figure.of(bend.atOnce(), 0),
                    Figure.count(
                            Math.round(trial.run(scenario, OVERLOAD * bend.load()).achieved())),
                    Growing.breaksAt(bend.load()));
        }
        return table;
    }
}
