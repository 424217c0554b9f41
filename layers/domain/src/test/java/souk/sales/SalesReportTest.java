package souk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;

class SalesReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final Period THREE = new Period(DAY, DAY.plusDays(2));

    @Test
    void namesEveryDayAndSumsTheSpanBefore() {
        var days =
                Map.of(
                        DAY.plusDays(1), new SalesFigures(500, 0, 2, 3, 10),
                        DAY.plusDays(2), new SalesFigures(70, 0, 1, 1, 0),
                        DAY.minusDays(3), new SalesFigures(9, 0, 1, 1, 0));

        var report = SalesReport.of(THREE, new Sales.SalesTotals(days, Map.of()));

        assertThat(report.daily())
                .containsExactly(
                        Map.entry(DAY, SalesFigures.NONE),
                        Map.entry(DAY.plusDays(1), new SalesFigures(500, 0, 2, 3, 10)),
                        Map.entry(DAY.plusDays(2), new SalesFigures(70, 0, 1, 1, 0)));
        assertThat(report.totals()).isEqualTo(new SalesFigures(570, 0, 3, 4, 10));
        assertThat(report.previous()).isEqualTo(new SalesFigures(9, 0, 1, 1, 0));
    }

    @Test
    void namesTheFiveBestAndNothingThatWentBackWhole() {
        Map<ProductId, SalesFigures> products = new HashMap<>();
        for (int i = 1; i <= 12; i++) {
            products.put(new ProductId("p" + i), new SalesFigures(i * 100L, 0, 0, 1, 0));
        }
        products.put(new ProductId("returned"), new SalesFigures(0, 0, 0, 0, 9_999));

        var report = SalesReport.of(THREE, new Sales.SalesTotals(Map.of(), products));

        assertThat(report.best())
                .extracting(best -> best.product().value())
                .containsExactly("p12", "p11", "p10", "p9", "p8");
    }

    @Test
    void sortsEqualRevenueByUnitsAndThenByName() {
        var products =
                Map.of(
                        new ProductId("b"), new SalesFigures(5, 0, 0, 1, 0),
                        new ProductId("a"), new SalesFigures(5, 0, 0, 1, 0),
                        new ProductId("c"), new SalesFigures(5, 0, 0, 2, 0));

        var report = SalesReport.of(THREE, new Sales.SalesTotals(Map.of(), products));

        assertThat(report.best())
                .extracting(best -> best.product().value())
                .containsExactly("c", "a", "b");
    }
}
