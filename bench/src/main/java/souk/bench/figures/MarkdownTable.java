package souk.bench.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in Markdown, padded so that it also reads well in a terminal. The first column is text,
 * the others are figures and stand to the right. Not safe for use by many threads.
 */
public final class MarkdownTable {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    public MarkdownTable(String... head) {
        this.head = List.of(head);
    }

    /** Adds a row; it has as many cells as the head. */
    public MarkdownTable row(String... cells) {
        if (cells.length != head.size()) {
            throw new IllegalArgumentException(
                    "the table has " + head.size() + " columns, the row " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        List<String> rule = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            rule.add("-".repeat(width(column) - 1) + (column == 0 ? "-" : ":"));
        }
        var text = new StringBuilder();
        line(text, head);
        line(text, rule);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String space = " ".repeat(width(column) - cell.length());
            text.append("| ").append(column == 0 ? cell + space : space + cell).append(' ');
        }
        text.append("|\n");
    }

    private int width(int column) {
        int width = Math.max(3, head.get(column).length());
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
        }
        return width;
    }
}
