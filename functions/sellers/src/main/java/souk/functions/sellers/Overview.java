package souk.functions.sellers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.Products;
import souk.catalogue.SellerId;
import souk.catalogue.Stock;
import souk.catalogue.Stocked;
import souk.sales.Period;
import souk.sales.Sales;
import souk.sales.SalesReport;
import souk.wiring.Live;

/** A seller's sales together with what the products behind them are called and how they stand. */
record Overview(
        Sales sales, Stock stock, Products products, Clock clock, ZoneId zone, Currency currency) {
    /** From so many units on a product is not low. */
    private static final int ENOUGH = 6;

    private static final int MOST_LOW = 20;

    static Overview live() {
        return new Overview(
                Live.sales(),
                Live.stock(),
                Live.products(),
                Live.clock(),
                Live.timeZone(),
                Live.currency());
    }

    /**
     * As the route answers it.
     *
     * @param titled what is known of the products that the report names
     * @param low active products with few units left, the fewest first
     */
    record Answer(
            SalesReport report,
            Map<ProductId, Stocked> titled,
            List<Stocked> low,
            ZoneId zone,
            Currency currency) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    SalesReport sales(SellerId seller, Period period) {
        return SalesReport.of(period, sales.read(seller, period));
    }

    Answer of(SellerId seller, Period period) {
        SalesReport report = sales(seller, period);
        List<Stocked> active = stock.of(seller);
        List<Stocked> low =
                active.stream()
                        .filter(product -> product.stock() < ENOUGH)
                        .sorted(
                                Comparator.comparingInt(Stocked::stock)
                                        .thenComparing(product -> product.id().value()))
                        .limit(MOST_LOW)
                        .toList();
        return new Answer(report, titled(report, active), low, zone, currency);
    }

    /** What is no longer for sale is not among the active ones, and is read by its id. */
    private Map<ProductId, Stocked> titled(SalesReport report, List<Stocked> active) {
        Map<ProductId, Stocked> known = new LinkedHashMap<>();
        active.forEach(product -> known.put(product.id(), product));
        List<ProductId> unknown = new ArrayList<>();
        for (SalesReport.ProductSales best : report.best()) {
            if (!known.containsKey(best.product())) {
                unknown.add(best.product());
            }
        }
        if (!unknown.isEmpty()) {
            for (Product product : products.findAll(unknown).values()) {
                known.put(
                        product.id(),
                        new Stocked(
                                product.id(), product.title(), product.stock(), product.rating()));
            }
        }
        return known;
    }
}
