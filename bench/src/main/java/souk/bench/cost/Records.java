package souk.bench.cost;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of this package: CSV whose first row names the columns. */
final class Records {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setRecordSeparator('\n')
                    .get();

    private Records() {}

    static List<CSVRecord> of(String file) {
        try (InputStream in = Records.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("a resource is missing: " + file);
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
