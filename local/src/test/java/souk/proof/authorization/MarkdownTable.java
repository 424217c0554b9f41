package souk.proof.authorization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of a Markdown text, each row as its cells by their heads. */
final class MarkdownTable {
    private static final Pattern RULE = Pattern.compile("\\|[ :|-]+\\|");

    private MarkdownTable() {}

    /** The rows of every table, in the order of the text. */
    static List<List<Map<String, String>>> all(String markdown) {
        List<List<Map<String, String>>> tables = new ArrayList<>();
        List<String> head = List.of();
        for (var line : markdown.lines().map(String::strip).toList()) {
            if (!line.startsWith("|")) {
                head = List.of();
            } else if (head.isEmpty()) {
                head = cells(line);
                tables.add(new ArrayList<>());
            } else if (!RULE.matcher(line).matches()) {
                tables.getLast().add(row(head, cells(line)));
            }
        }
        return tables;
    }

    private static Map<String, String> row(List<String> head, List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    "the table has "
                            + head.size()
                            + " columns, a row "
                            + cells.size()
                            + ": "
                            + cells);
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }

    /** A table of Markdown, in which every row has all cells of the head. */
    static String text(List<Map<String, String>> rows) {
        var text = new StringBuilder();
        var head = List.copyOf(rows.getFirst().keySet());
        line(text, head);
        line(text, head.stream().map(_ -> "---").toList());
        rows.forEach(row -> line(text, List.copyOf(row.values())));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
