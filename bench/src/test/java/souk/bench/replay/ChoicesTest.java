package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.OptionValue;

/** Files that say what was chosen of a product. */
class ChoicesTest {
    private static final String HEAD =
            "order_id,order_date,customer_id,product_id,category,subcategory,product_name,quantity,line_total,options\n";
    private static final String GOOD =
            "CA-1,2016-11-08,CG-1,FUR-1,Furniture,Chairs,\"Chair, round\",2,261.9675,";

    @TempDir Path folder;

    @Test
    void readsWhatWasChosen() {
        OrderFile file = read(HEAD + chosen("Size=M; Colour=Sky blue") + chosen(""));

        assertThat(file.lines().getFirst().choice().values())
                .containsExactly(
                        new OptionValue("Size", "M"), new OptionValue("Colour", "Sky blue"));
        assertThat(file.badRows()).extracting(BadRow::line).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Size",
                "Size=",
                "=M",
                "Size=M;",
                "Size=M; Size=L",
                "A=1; B=2; C=3; D=4",
                "Colour=M",
            })
    void reportsARowWhoseOptionsCannotBe(String options) {
        OrderFile file = read(HEAD + chosen("Size=M") + chosen(options));

        assertThat(file.lines()).hasSize(1);
        assertThat(file.badRows().getFirst().sentence()).startsWith("line 3: option");
    }

    @Test
    void reportsTheEleventhValueOfAnOption() {
        var rows = new StringBuilder(HEAD);
        for (int size = 1; size <= 11; size++) {
            rows.append(chosen("Size=" + size));
        }

        assertThat(read(rows.toString()).badRows()).extracting(BadRow::line).containsExactly(12L);
    }

    private static String chosen(String options) {
        return GOOD + options + "\n";
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
