package souk.bench.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A picture in SVG. Letters stay letters, so that the file is small and the same on every machine.
 * Not safe for use by many threads.
 */
public final class Svg {
    private final XMLStreamWriter out;

    private Svg(XMLStreamWriter out) {
        this.out = out;
    }

    /** Draws on white and writes the file. */
    public static void write(Path file, int width, int height, Consumer<Svg> drawing) {
        try (var writer = Files.newBufferedWriter(file)) {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            out.writeStartElement("svg");
            out.writeDefaultNamespace("http://www.w3.org/2000/svg");
            out.writeAttribute("viewBox", "0 0 " + width + " " + height);
            out.writeAttribute("font-family", "sans-serif");
            out.writeAttribute("font-size", "13");
            var svg = new Svg(out);
            svg.shape("rect", Map.of("width", width, "height", height, "fill", "#ffffff"));
            drawing.accept(svg);
            out.writeEndElement();
            out.flush();
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot draw " + file, e);
        }
    }

    public void line(int x1, int y1, int x2, int y2, String colour, int width) {
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

    /** {@code anchor} is start, middle or end. */
    public void text(int x, int y, String anchor, String words) {
        try {
            out.writeStartElement("text");
            attributes(Map.of("x", x, "y", y, "text-anchor", anchor));
            out.writeCharacters(words);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot draw " + words, e);
        }
    }

    /** An element without content. */
    public void shape(String name, Map<String, Object> attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot draw a " + name, e);
        }
    }

    /** Sorted, so that the same picture is the same file. */
    private void attributes(Map<String, Object> attributes) throws XMLStreamException {
        for (Map.Entry<String, Object> attribute : new TreeMap<>(attributes).entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue().toString());
        }
    }
}
