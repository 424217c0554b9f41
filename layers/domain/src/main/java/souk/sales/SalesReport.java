package souk.sales;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.ProductId;

/**
 * A seller's sales of a period, with the same span before it to compare.
 *
 * @param daily every day of the period, in order, those without sales too
 * @param best products by revenue, the largest first, at most {@value #MAX_PRODUCTS}
 */
public record SalesReport(
        Period period,
        Map<LocalDate, SalesFigures> daily,
        SalesFigures totals,
        SalesFigures previous,
        List<ProductSales> best) {
    /** Products that are named. */
    public static final int MAX_PRODUCTS = 5;

    /** The sums of one product. */
    public record ProductSales(ProductId product, SalesFigures figures) {}

    /** Made of what the store has. */
    public static SalesReport of(Period period, Sales.SalesTotals book) {
        Map<LocalDate, SalesFigures> daily = new LinkedHashMap<>();
        for (LocalDate day : period.days()) {
            daily.put(day, book.days().getOrDefault(day, SalesFigures.NONE));
        }
        return new SalesReport(
                period, daily, sum(period, book), sum(period.previous(), book), best(book));
    }

    private static SalesFigures sum(Period period, Sales.SalesTotals book) {
        return book.days().entrySet().stream()
                .filter(day -> period.holds(day.getKey()))
                .map(Map.Entry::getValue)
                .reduce(SalesFigures.NONE, SalesFigures::plus);
    }

    private static List<ProductSales> best(Sales.SalesTotals book) {
        return book.products().entrySet().stream()
                .map(each -> new ProductSales(each.getKey(), each.getValue()))
                .filter(each -> each.figures().units() > 0)
                .sorted(
                        Comparator.comparingLong((ProductSales each) -> each.figures().revenue())
                                .thenComparingLong(each -> each.figures().units())
                                .reversed()
                                .thenComparing(each -> each.product().value()))
                .limit(MAX_PRODUCTS)
                .toList();
    }
}
