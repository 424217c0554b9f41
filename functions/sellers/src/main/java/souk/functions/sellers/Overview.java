package souk.functions.sellers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.Products;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.catalogue.StockLevels;
import souk.concurrent.Together;
import souk.sales.Period;
import souk.sales.Sales;
import souk.sales.SalesReport;
import souk.wiring.Stores;

/** A seller's sales together with what the products behind them are called and how they stand. */
record Overview(
        Sales sales,
        StockLevels stock,
        Products products,
        Clock clock,
        ZoneId zone,
        Currency currency) {
    private static final int MAX_LOW = 20;

    static Overview of(Stores stores) {
        return new Overview(
                stores.sales(),
                stores.stockLevels(),
                stores.products(),
                stores.clock(),
                stores.timeZone(),
                stores.currency());
    }

    /**
     * As the route answers it.
     *
     * @param products those that the report names, and their variants
     * @param low active products with few units left, the fewest first
     */
    record Answer(
            SalesReport report,
            Map<LineId, Product> products,
            List<StockLevel> low,
            ZoneId zone,
            Currency currency) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Day by day, without products. */
    SalesReport days(SellerId seller, Period period) {
        return SalesReport.of(period, sales.days(seller, period));
    }

    /** Two round trips: what the report names is known only then. */
    Answer of(SellerId seller, Period period) {
        var low = Together.start(() -> stock.low(seller, StockLevel.ENOUGH, MAX_LOW));
        SalesReport report = SalesReport.of(period, sales.read(seller, period));
        List<LineId> named = named(report);
        Map<LineId, Product> products = named.isEmpty() ? Map.of() : this.products.findLines(named);
        return new Answer(report, products, Together.result(low), zone, currency);
    }

    private static List<LineId> named(SalesReport report) {
        List<LineId> named = new ArrayList<>();
        for (SalesReport.ProductSales best : report.best()) {
            named.add(LineId.of(best.product()));
            best.variants().forEach(each -> named.add(each.line()));
        }
        return named;
    }
}
