package souk.refund;

import java.util.List;
import java.util.stream.Collectors;
import souk.order.LineUnits;
import souk.value.Malformed;

/** Lines that a request names. */
final class NamedLines {
    static final int MAX = 40;

    private NamedLines() {}

    /** The same, when each is named once. */
    static List<LineUnits> once(List<LineUnits> lines) {
        require(lines.size(), lines.stream().map(LineUnits::id).distinct().count());
        return List.copyOf(lines);
    }

    static void require(int lines, long distinct) {
        if (lines < 1 || lines > MAX) {
            throw new Malformed("lines", "lines must be 1 to " + MAX);
        }
        if (distinct < lines) {
            throw new Malformed("lines", "lines must name each line once");
        }
    }

    static String text(List<LineUnits> lines) {
        return lines.stream()
                .map(line -> line.id() + " " + line.quantity().units())
                .collect(Collectors.joining("\n"));
    }
}
