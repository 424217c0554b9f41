package souk.sales;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
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

    /** Variants of a product that are named. */
    public static final int MAX_VARIANTS = 20;

    private static final Comparator<SalesFigures> LARGEST_FIRST =
            Comparator.comparingLong(SalesFigures::revenue)
                    .thenComparingLong(SalesFigures::units)
                    .reversed();

    /**
     * The sums of one product.
     *
     * @param variants those with the most revenue, the largest first, at most {@value
     *     #MAX_VARIANTS}; none of a product without options
     */
    public record ProductSales(
            ProductId product, SalesFigures figures, List<VariantSales> variants) {
        public ProductSales {
            variants = List.copyOf(variants);
        }
    }

    /** The sums of one variant. */
    public record VariantSales(LineId line, SalesFigures figures) {}

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
        Map<ProductId, SalesFigures> products = new HashMap<>();
        book.goods()
                .forEach(
                        (line, figures) ->
                                products.merge(line.product(), figures, SalesFigures::plus));
        return products.entrySet().stream()
                .filter(each -> each.getValue().units() > 0)
                .sorted(
                        Map.Entry.<ProductId, SalesFigures>comparingByValue(LARGEST_FIRST)
                                .thenComparing(each -> each.getKey().value()))
                .limit(MAX_PRODUCTS)
                .map(
                        each ->
                                new ProductSales(
                                        each.getKey(),
                                        each.getValue(),
                                        variants(book, each.getKey())))
                .toList();
    }

    private static List<VariantSales> variants(Sales.SalesTotals book, ProductId product) {
        return book.goods().entrySet().stream()
                .filter(each -> each.getKey().variant().isPresent())
                .filter(each -> each.getKey().product().equals(product))
                .filter(each -> each.getValue().units() > 0)
                .sorted(
                        Map.Entry.<LineId, SalesFigures>comparingByValue(LARGEST_FIRST)
                                .thenComparing(each -> each.getKey().value()))
                .limit(MAX_VARIANTS)
                .map(each -> new VariantSales(each.getKey(), each.getValue()))
                .toList();
    }
}
