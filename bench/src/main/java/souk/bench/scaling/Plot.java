package souk.bench.scaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import souk.bench.figures.Figure;

/**
 * The curves as a picture in SVG, both axes by powers of ten: to the right what is offered, upwards
 * what is achieved. Letters stay letters, so that the file is small and the same on every machine.
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

    private final XMLStreamWriter svg;

    private Plot(XMLStreamWriter svg) {
        this.svg = svg;
    }

    static void write(Curves curves, Path file) {
        try (var writer = Files.newBufferedWriter(file)) {
            XMLStreamWriter svg = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            new Plot(svg).draw(curves);
            svg.flush();
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot draw " + file, e);
        }
    }

    private void draw(Curves curves) throws XMLStreamException {
        int side = SIDE + 2 * MARGIN;
        svg.writeStartElement("svg");
        svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
        svg.writeAttribute("viewBox", "0 0 " + side + " " + side);
        svg.writeAttribute("font-family", "sans-serif");
        svg.writeAttribute("font-size", "13");
        shape("rect", Map.of("width", side, "height", side, "fill", "#ffffff"));
        for (int decade = 0; decade <= DECADES; decade++) {
            grid(Math.pow(10, decade));
        }
        text(MARGIN + SIDE / 2, side - 10, "middle", "orders a second, offered");
        text(10, MARGIN - 20, "start", "orders a second, achieved");
        int number = 0;
        for (var curve : curves.byScenario().entrySet()) {
            curve(number++, curve.getKey(), curve.getValue());
        }
        svg.writeEndElement();
    }

    private void grid(double value) throws XMLStreamException {
        String label = Figure.count(Math.round(value));
        line(x(1), y(value), x(Math.pow(10, DECADES)), y(value), "#dddddd", 1);
        line(x(value), y(1), x(value), y(Math.pow(10, DECADES)), "#dddddd", 1);
        text(x(value), y(1) + 18, "middle", label);
        text(x(1) - 6, y(value) + 4, "end", label);
    }

    private void curve(int number, String name, List<Point> points) throws XMLStreamException {
        String colour = COLOURS.get(number % COLOURS.size());
        var path = new StringBuilder();
        for (Point point : points) {
            path.append(x(point.load())).append(',').append(y(point.achieved())).append(' ');
        }
        shape(
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
        line(MARGIN + 15, top, MARGIN + 45, top, colour, 2);
        text(MARGIN + 52, top + 4, "start", name);
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

    private void line(int x1, int y1, int x2, int y2, String colour, int width)
            throws XMLStreamException {
        shape(
                "line",
                Map.of(
                        "x1",
                        x1,
                        "y1",
                        y1,
                        "x2",
                        x2,
                        "y2",
                        y2,
                        "stroke",
                        colour,
                        "stroke-width",
                        width));
    }

    private void text(int x, int y, String anchor, String words) throws XMLStreamException {
        svg.writeStartElement("text");
        attributes(Map.of("x", x, "y", y, "text-anchor", anchor));
        svg.writeCharacters(words);
        svg.writeEndElement();
    }

    private void shape(String name, Map<String, Object> attributes) throws XMLStreamException {
        svg.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Sorted, so that the same curves are the same file. */
    private void attributes(Map<String, Object> attributes) throws XMLStreamException {
        for (var attribute : new TreeMap<>(attributes).entrySet()) {
            svg.writeAttribute(attribute.getKey(), attribute.getValue().toString());
        }
    }
}
