package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;

/** What all functions showed, the empty one first. */
record Report(List<Shown> all) {
    private static final int WIDTH_OF_ONE = 36;
    private static final int MARGIN = 120;
    private static final int HEIGHT = 480;

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
        for (Shown shown : all) {
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

    /** Draws the cold starts as multiples of the empty one, as SVG. */
    void plot(Path file) {
        CategoryChart chart =
                new CategoryChartBuilder()
                        .width(MARGIN + WIDTH_OF_ONE * all.size())
                        .height(HEIGHT)
                        .title("Cold start, as a multiple of an empty function's")
                        .build();
        chart.getStyler().setXAxisLabelRotation(60).setLegendVisible(false);
        chart.addSeries(
                "cold",
                all.stream().map(Shown::name).toList(),
                all.stream().map(Shown::coldRatio).toList());
        try {
            VectorGraphicsEncoder.saveVectorGraphic(
                    chart, file.toString(), VectorGraphicsFormat.SVG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
