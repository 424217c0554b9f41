package souk.bench.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import souk.bench.command.CannotRun;

/**
 * An order file, read whole: the rows that can be played and those that cannot. UTF-8 CSV (RFC
 * 4180) with a header that names {@link RowReading#COLUMNS}, in any order, and the {@link
 * RowReading#OPTIONS} if there are any; bytes that are not UTF-8 read as U+FFFD. Every row that is
 * not blank is in one of the two lists.
 */
record OrderFile(List<OrderLine> lines, List<BadRow> badRows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                    // Blank lines are records here, so that line numbers stay exact.
                    .setIgnoreEmptyLines(false)
                    // A stray quote spoils its row, not the file.
                    .setTrailingData(true)
                    .setLenientEof(true)
                    .get();

    OrderFile {
        lines = List.copyOf(lines);
        badRows = List.copyOf(badRows);
    }

    /**
     * Reads the file.
     *
     * @throws CannotRun when it is not there or has another header
     */
    static OrderFile read(Path file) {
        try (Reader reader = withoutMark(file);
                CSVParser parser = parser(reader, file)) {
            requireColumns(parser, file);
            return read(parser);
        } catch (NoSuchFileException e) {
            throw new CannotRun("there is no file " + file);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotRun("cannot read " + file + ": " + e.getMessage());
        }
    }

    /** All rows there are, played or not. */
    int rows() {
        return lines.size() + badRows.size();
    }

    private static OrderFile read(CSVParser parser) {
        List<OrderLine> lines = new ArrayList<>();
        List<BadRow> badRows = new ArrayList<>();
        var choices = new Choices();
        long before = parser.getCurrentLineNumber();
        for (CSVRecord row : parser) {
            if (!isBlank(row)) {
                try {
                    long end = parser.getCurrentLineNumber();
                    lines.add(choices.checked(new RowReading(row, before + 1, end).line()));
                } catch (BadRow bad) {
                    badRows.add(bad);
                }
            }
            before = parser.getCurrentLineNumber();
        }
        return new OrderFile(lines, badRows);
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private static CSVParser parser(Reader reader, Path file) throws IOException {
        try {
            return CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
        } catch (IllegalArgumentException e) {
            throw wrongHeader(file);
        }
    }

    private static void requireColumns(CSVParser parser, Path file) {
        List<String> names = parser.getHeaderNames();
        if (!isHeader(names, RowReading.COLUMNS)
                && !isHeader(names, RowReading.COLUMNS_WITH_OPTIONS)) {
            throw wrongHeader(file);
        }
    }

    private static boolean isHeader(List<String> names, List<String> columns) {
        return names.size() == columns.size() && Set.copyOf(names).equals(Set.copyOf(columns));
    }

    private static CannotRun wrongHeader(Path file) {
        return new CannotRun(
                "the first line of "
                        + file
                        + " must name the columns "
                        + String.join(",", RowReading.COLUMNS)
                        + ", and may name "
                        + RowReading.OPTIONS);
    }

    private static Reader withoutMark(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CannotRun(file + " is a folder, not a file");
        }
        var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        var reader = new PushbackReader(new BufferedReader(text), 1);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
