package souk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
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
        Map<LineId, SalesFigures> products = new HashMap<>();
        for (int i = 1; i <= 12; i++) {
            products.put(new LineId("p" + i), new SalesFigures(i * 100L, 0, 0, 1, 0));
        }
        products.put(new LineId("returned"), new SalesFigures(0, 0, 0, 0, 9_999));

        var report = SalesReport.of(THREE, new Sales.SalesTotals(Map.of(), products));

        assertThat(report.best())
                .extracting(best -> best.product().value())
                .containsExactly("p12", "p11", "p10", "p9", "p8");
    }

    @Test
    void sortsEqualRevenueByUnitsAndThenByName() {
        var products =
                Map.of(
                        new LineId("b"), new SalesFigures(5, 0, 0, 1, 0),
                        new LineId("a"), new SalesFigures(5, 0, 0, 1, 0),
                        new LineId("c"), new SalesFigures(5, 0, 0, 2, 0));

        var report = SalesReport.of(THREE, new Sales.SalesTotals(Map.of(), products));

        assertThat(report.best())
                .extracting(best -> best.product().value())
                .containsExactly("c", "a", "b");
    }

    @Test
    void addsUpVariantsAndNamesThoseThatSoldBest() {
        Map<LineId, SalesFigures> goods = new HashMap<>();
        goods.put(new LineId("lamp"), new SalesFigures(700, 0, 0, 7, 0));
        goods.put(new LineId("shirt~1"), new SalesFigures(400, 0, 0, 1, 0));
        goods.put(new LineId("shirt~12"), new SalesFigures(500, 0, 0, 2, 30));
        goods.put(new LineId("shirt~3"), new SalesFigures(0, 0, 0, 0, 900));

        var report = SalesReport.of(THREE, new Sales.SalesTotals(Map.of(), goods));

        assertThat(report.best())
                .containsExactly(
                        new SalesReport.ProductSales(
                                new ProductId("shirt"),
                                new SalesFigures(900, 0, 0, 3, 930),
                                List.of(
                                        new SalesReport.VariantSales(
                                                new LineId("shirt~12"),
                                                new SalesFigures(500, 0, 0, 2, 30)),
                                        new SalesReport.VariantSales(
                                                new LineId("shirt~1"),
                                                new SalesFigures(400, 0, 0, 1, 0)))),
                        new SalesReport.ProductSales(
                                new ProductId("lamp"),
                                new SalesFigures(700, 0, 0, 7, 0),
                                List.of()));
    }

    @Test
    void namesTwentyVariantsAtMost() {
        Map<LineId, SalesFigures> goods = new HashMap<>();
        for (int variant = 1; variant <= 100; variant++) {
            goods.put(new LineId("shirt~" + variant), new SalesFigures(variant, 0, 0, 1, 0));
        }

        var report = SalesReport.of(THREE, new Sales.SalesTotals(Map.of(), goods));

        assertThat(report.best().getFirst().figures().units()).isEqualTo(100);
        assertThat(report.best().getFirst().variants())
                .hasSize(20)
                .extracting(each -> each.line().value())
                .startsWith("shirt~100", "shirt~99");
    }
}
