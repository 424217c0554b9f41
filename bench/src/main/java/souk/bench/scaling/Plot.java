package souk.bench.scaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The curves as a picture in SVG: what is offered to the right, what is achieved upwards. */
final class Plot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;

    private Plot() {}

    static void write(Curves curves, Path file) {
        XYChart chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .xAxisTitle("orders a second, offered")
                        .yAxisTitle("orders a second, achieved")
                        .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(LegendPosition.InsideNW);
        curves.byScenario()
                .forEach((name, points) -> chart.addSeries(name, curves.loads(), heights(points)));
        try {
            VectorGraphicsEncoder.saveVectorGraphic(
                    chart, file.toString(), VectorGraphicsFormat.SVG);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static List<Double> heights(List<Point> points) {
        return points.stream().map(Point::achieved).toList();
    }
}
