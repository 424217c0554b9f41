package souk.bench.scaling;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import souk.bench.figures.Figure;
import souk.bench.figures.Svg;

/**
 * The curves as a picture in SVG, both axes by powers of ten: to the right what is offered, upwards
 * what is achieved.
 */
final class Plot {
    private static final int DECADE = 150;
    private static final int DECADES = 4;
    private static final int MARGIN = 50;
    private static final int SIDE = DECADE * DECADES;
    private static final int LEGEND_LINE = 20;

    /** Told apart by those who see few colours (Okabe and Ito). */
    private static final List<String> COLOURS =
            List.of("#d55e00", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#000000");

    private final Svg svg;

    private Plot(Svg svg) {
        this.svg = svg;
    }

    static void write(Curves curves, Path file) {
        int side = SIDE + 2 * MARGIN;
        Svg.write(file, side, side, svg -> new Plot(svg).draw(curves));
    }

    private void draw(Curves curves) {
        for (int decade = 0; decade <= DECADES; decade++) {
            grid(Math.pow(10, decade));
        }
        svg.text(MARGIN + SIDE / 2, SIDE + 2 * MARGIN - 10, "middle", "orders a second, offered");
        svg.text(10, MARGIN - 20, "start", "orders a second, achieved");
        int number = 0;
        for (var curve : curves.byScenario().entrySet()) {
            curve(number++, curve.getKey(), curve.getValue());
        }
    }

    private void grid(double value) {
        String label = Figure.count(Math.round(value));
        svg.line(x(1), y(value), x(Math.pow(10, DECADES)), y(value), "#dddddd", 1);
        svg.line(x(value), y(1), x(value), y(Math.pow(10, DECADES)), "#dddddd", 1);
        svg.text(x(value), y(1) + 18, "middle", label);
        svg.text(x(1) - 6, y(value) + 4, "end", label);
    }

    private void curve(int number, String name, List<Point> points) {
        String colour = COLOURS.get(number % COLOURS.size());
        var path = new StringBuilder();
        for (Point point : points) {
            path.append(x(point.load())).append(',').append(y(point.achieved())).append(' ');
        }
        svg.shape(
                "polyline",
                Map.of(
                        "points",
                        path.toString().strip(),
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        2));
        int top = MARGIN + LEGEND_LINE * (number + 1);
        svg.line(MARGIN + 15, top, MARGIN + 45, top, colour, 2);
        svg.text(MARGIN + 52, top + 4, "start", name);
    }

    private static int x(double value) {
        return MARGIN + above(value);
    }

    private static int y(double value) {
        return MARGIN + SIDE - above(value);
    }

    private static int above(double value) {
        return (int) Math.round(Math.log10(Math.max(1, value)) * DECADE);
    }
}
