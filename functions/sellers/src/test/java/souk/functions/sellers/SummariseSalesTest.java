package souk.functions.sellers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.http.Call;
import souk.http.FakeContext;
import souk.sales.Period;
import souk.sales.SalesFigures;
import souk.sales.SalesInMemory;

class SummariseSalesTest {
    private static final SellerId SAM = new SellerId("6c1d2e3f-8a9b-4c5d-9e0f-1a2b3c4d5e6f");
    private static final LocalDate DAY = LocalDate.parse("2026-08-04");

    private final SalesInMemory sales = new SalesInMemory();
    private final SummariseSales function = new SummariseSales(sales, SalesFunctions.BERLIN);

    @Test
    void addsWhatTheSampleEventTellsOnceHoweverOftenItComes() {
        assertThat(hear()).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(hear()).isEqualTo("{\"batchItemFailures\":[]}");

        var book = sales.read(SAM, new Period(DAY, DAY));
        assertThat(book.days()).containsEntry(DAY, new SalesFigures(2980, 490, 1, 2, 0)).hasSize(1);
    }

    @Test
    void namesTheChangeThatFoundNoGap() {
        sales.busyFor(1);

        assertThat(hear())
                .isEqualTo(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"49643140000000000012345678\"}]}");
        assertThat(hear()).isEqualTo("{\"batchItemFailures\":[]}");
    }

    private String hear() {
        var out = new ByteArrayOutputStream();
        Call.written(
                () -> {
                    try {
                        var in = new ByteArrayInputStream(sample());
                        function.handleRequest(in, out, new FakeContext());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return out.toString(UTF_8);
    }

    private static byte[] sample() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("events/SummariseSales.json"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no events above");
        }
        return Files.readAllBytes(folder.resolve("events/SummariseSales.json"));
    }
}
