package souk.functions.sellers;

import java.time.ZoneId;
import souk.sales.Sales;

/** Opens what sums up sales over a port that a proof hands in. */
public final class SalesRoutes {
    private SalesRoutes() {}

    public static SummariseSales summariseSales(Sales sales, ZoneId zone) {
        return new SummariseSales(sales, zone);
    }
}
