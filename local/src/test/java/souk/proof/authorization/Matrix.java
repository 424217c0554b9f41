package souk.proof.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The declared matrix: two tables, of what is called and of what each caller is answered. */
record Matrix(List<Row> rows) {
    private static final String ROUTE = "route";
    private static final String ABOUT = "about";

    Matrix {
        rows = List.copyOf(rows);
    }

    /** The one of this project. */
    static Matrix declared() {
        try (var in = Matrix.class.getResourceAsStream("matrix.md")) {
            return read(
                    new String(
                            Objects.requireNonNull(in, "no matrix.md").readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a matrix.
     *
     * @throws IllegalArgumentException if a row lacks a caller, or its half in the other table
     */
    static Matrix read(String markdown) {
        var tables = MarkdownTable.all(markdown);
        if (tables.size() != 2) {
            throw new IllegalArgumentException("a matrix is two tables, not " + tables.size());
        }
        Map<List<String>, Map<String, String>> calls = new LinkedHashMap<>();
        tables.getFirst().forEach(call -> calls.put(key(call), call));
        List<Row> rows = new ArrayList<>();
        for (var answers : tables.getLast()) {
            var call = calls.remove(key(answers));
            if (call == null) {
                throw new IllegalArgumentException("answers without a call: " + key(answers));
            }
            rows.add(row(call, answers));
        }
        if (!calls.isEmpty()) {
            throw new IllegalArgumentException("calls without answers: " + calls.keySet());
        }
        return new Matrix(rows);
    }

    private static List<String> key(Map<String, String> row) {
        return List.of(cell(row, ROUTE), cell(row, ABOUT));
    }

    private static Row row(Map<String, String> call, Map<String, String> answers) {
        Map<Caller, Expectation> expected = new EnumMap<>(Caller.class);
        for (var caller : Caller.values()) {
            expected.put(caller, Expectation.of(cell(answers, caller.words())));
        }
        return new Row(
                cell(call, ROUTE),
                cell(call, ABOUT),
                cell(call, "path"),
                headers(cell(call, "header")),
                cell(call, "body"),
                expected);
    }

    private static Map<String, String> headers(String cell) {
        if (cell.isEmpty()) {
            return Map.of();
        }
        var parts = Pattern.compile(": ").split(cell, 2);
        return Map.of(parts[0], parts[1]);
    }

    private static String cell(Map<String, String> row, String head) {
        var cell = row.get(head);
        if (cell == null) {
            throw new IllegalArgumentException("the table has no column " + head);
        }
        return cell;
    }

    /**
     * What there is a route of and no row for, and the other way round; nothing when it is whole.
     */
    List<String> gaps(Iterable<String> routes) {
        var missing = new TreeSet<String>();
        routes.forEach(missing::add);
        var stale = new TreeSet<String>();
        rows.forEach(row -> stale.add(row.route()));
        List<String> both = missing.stream().filter(stale::contains).toList();
        both.forEach(missing::remove);
        both.forEach(stale::remove);
        List<String> gaps = new ArrayList<>();
        missing.forEach(route -> gaps.add(route + " has no row in the matrix"));
        stale.forEach(route -> gaps.add(route + " is in the matrix and no route"));
        return gaps;
    }
}
