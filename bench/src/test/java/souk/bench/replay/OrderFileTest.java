package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.bench.command.CannotRun;

class OrderFileTest {
    private static final String HEAD =
            "order_id,order_date,customer_id,product_id,category,subcategory,product_name,quantity,line_total\n";
    private static final String GOOD =
            "CA-1,2016-11-08,CG-1,FUR-1,Furniture,Chairs,\"Chair, round\",2,261.9675\n";

    @TempDir Path folder;

    @Test
    void readsBothFormsOfDateAsTheSameDay() {
        String other = GOOD.replace("2016-11-08", "11/8/2016");

        OrderFile file = read(HEAD + GOOD + other);

        assertThat(file.lines())
                .extracting(OrderLine::date)
                .containsExactly(LocalDate.of(2016, 11, 8), LocalDate.of(2016, 11, 8));
        assertThat(file.lines().getFirst().productName()).isEqualTo("Chair, round");
        assertThat(file.badRows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "',2,261.9675', ',0,261.9675', quantity",
        "',2,261.9675', ',1.5,261.9675', quantity",
        "',2,261.9675', ',100,261.9675', quantity",
        "',2,261.9675', ',2', columns",
        "',2,261.9675', ',2,261.9675,extra', columns",
        "261.9675, -1, line_total",
        "261.9675, 1e3, line_total",
        "261.9675, NaN, line_total",
        "2016-11-08, 2016-13-08, order_date",
        "2016-11-08, 31/12/2016, order_date",
        "CG-1, 'C G', customer_id",
        "FUR-1, '', product_id",
        "Chairs, '!!!', subcategory",
        "CA-1, ' ', order_id",
    })
    void reportsARowThatCannotBePlayedWithItsLine(String good, String bad, String named) {
        OrderFile file = read(HEAD + GOOD + GOOD.replace(good, bad) + GOOD);

        assertThat(file.lines()).extracting(OrderLine::line).containsExactly(2L, 4L);
        assertThat(file.badRows()).extracting(BadRow::line).containsExactly(3L);
        assertThat(file.badRows().getFirst().sentence()).startsWith("line 3: ").contains(named);
        assertThat(file.rows()).isEqualTo(3);
    }

    @Test
    void countsLinesAcrossBlankLinesAndNamesOfSeveralLines() {
        String tall = GOOD.replace("Chair, round", "Chair,\nround");
        String bad = GOOD.replace(",2,", ",x,");

        OrderFile file = read("\uFEFF" + HEAD + "\n" + tall + bad + GOOD);

        assertThat(file.lines()).extracting(OrderLine::line).containsExactly(3L, 6L);
        assertThat(file.badRows()).extracting(BadRow::line).containsExactly(5L);
    }

    @Test
    void reportsWhatAnOpenQuoteSwallows() {
        OrderFile file = read(HEAD + GOOD + "CA-2,\"2016-11-08,CG-1\n" + GOOD);

        assertThat(file.lines()).hasSize(1);
        assertThat(file.badRows()).extracting(BadRow::line).containsExactly(3L);
        assertThat(file.badRows().getFirst().sentence()).contains("to line 4");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> OrderFile.read(missing))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("missing.csv");
    }

    @ParameterizedTest
    @CsvSource({"order_id, id", "order_id, customer_id", "',line_total', ''"})
    void refusesAnotherHeader(String good, String bad) {
        assertThatThrownBy(() -> read(HEAD.replace(good, bad) + GOOD))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("order_id,order_date");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).isInstanceOf(CannotRun.class);
    }

    private OrderFile read(String text) {
        Path file = folder.resolve("orders.csv");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return OrderFile.read(file);
    }
}
