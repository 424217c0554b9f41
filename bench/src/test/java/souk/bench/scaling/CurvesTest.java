package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurvesTest {
    private final Curves curves =
            Curves.of(
                    new Trial(1),
                    List.of(Scenario.oneProduct(), Scenario.evenly(100, 10)),
                    List.of(10.0, 300.0));

    @Test
    void printsARowForEachLoad() {
        assertThat(curves.table().toString().lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("| 300")
                .contains("% refused");
    }

    @Test
    void drawsALineForEachScenario(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("curves.svg");

        Plot.write(curves, file);

        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    }

    @Test
    void tellsWhichMultipleOfTodayBreaksALimit() {
        assertThat(Growing.breaksAt(9.9)).isEqualTo("10 ×");
        assertThat(Growing.breaksAt(10)).isEqualTo("100 ×");
        assertThat(Growing.breaksAt(999)).isEqualTo("1,000 ×");
        assertThat(Growing.breaksAt(1_000)).isEqualTo("later");
    }

    @Test
    void setsTheLowestLimitFirst() {
        String table = Limit.table(Limit.all(400)).toString();

        assertThat(table.lines().skip(2).findFirst().orElseThrow()).contains("Stripe");
        assertThat(new Limit("any", 100, 4).orders()).isEqualTo(25);
    }
}
