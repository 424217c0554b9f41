package souk.bench.coldstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;
import souk.bench.figures.Svg;

/** What all functions showed, the empty one first. */
record Report(List<FunctionMedians> all) {
    private static final int LABEL = 200;
    private static final int BAR = 500;
    private static final int TOP = 40;
    private static final int LINE = 20;
    private static final int GAP = 6;

    MarkdownTable table() {
        var table =
                new MarkdownTable(
                        "function",
                        "cold ms",
                        "ratio",
                        "cpu ms",
                        "ratio",
                        "restored ms",
                        "warm p50 ms",
                        "warm p99 ms",
                        "peak MiB",
                        "MB");
        for (FunctionMedians shown : all) {
            table.row(
                    shown.name(),
                    Figure.of(shown.coldMillis(), 0),
                    Figure.of(shown.coldRatio(), 2),
                    Figure.of(shown.cpuMillis(), 0),
                    Figure.of(shown.cpuRatio(), 2),
                    shown.restoredMillis().isPresent()
                            ? Figure.of(shown.restoredMillis().getAsDouble(), 1)
                            : "",
                    Figure.of(shown.warmP50Millis(), 2),
                    Figure.of(shown.warmP99Millis(), 2),
                    Figure.of(shown.peakMebibytes(), 0),
                    Figure.of(shown.megabytes(), 2));
        }
        return table;
    }

    /** How each goal is kept whose function was measured. */
    List<String> goals(boolean fixedStore) {
        return Goal.ALL.stream()
                .filter(goal -> goal.fixedStore() == fixedStore)
                .flatMap(
                        goal ->
                                all.stream()
                                        .filter(shown -> shown.name().equals(goal.function()))
                                        .map(goal::judge))
                .toList();
    }

    /** Draws the cold starts as multiples of the empty one, a bar each. */
    void plot(Path file) {
        double longest = all.stream().mapToDouble(FunctionMedians::coldRatio).max().orElse(1);
        int height = TOP + LINE * all.size();
        Svg.write(file, LABEL + BAR + LABEL, height, svg -> bars(svg, BAR / longest));
    }

    private void bars(Svg svg, double unit) {
        svg.text(LABEL, TOP / 2, "start", "cold start, as a multiple of an empty function's");
        for (int row = 0; row < all.size(); row++) {
            FunctionMedians shown = all.get(row);
            int y = TOP + row * LINE;
            int width = (int) Math.round(shown.coldRatio() * unit);
            svg.text(LABEL - GAP, y + LINE / 2 + 1, "end", shown.name());
            svg.shape(
                    "rect",
                    Map.of(
                            "x",
                            LABEL,
                            "y",
                            y,
                            "width",
                            width,
                            "height",
                            LINE - GAP,
                            "fill",
                            shown.restoredMillis().isPresent() ? "#0072b2" : "#d55e00"));
            svg.text(
                    LABEL + width + GAP,
                    y + LINE / 2 + 1,
                    "start",
                    Figure.of(shown.coldRatio(), 2));
        }
    }
}
