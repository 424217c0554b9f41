package souk.functions.sellers;

import java.time.ZoneId;
import java.util.Optional;
import souk.order.Order;
import souk.sales.Sales;
import souk.sales.SalesChange;
import souk.stream.OrderStream;
import souk.wiring.Live;

/** Hears of every change of an order, and adds what it sold to its sellers' sums. */
public final class SummariseSales extends OrderStream {
    private final Sales sales;
    private final ZoneId zone;

    public SummariseSales() {
        this(Live.stores().sales(), Live.timeZone());
    }

    SummariseSales(Sales sales, ZoneId zone) {
        this.sales = sales;
        this.zone = zone;
    }

    @Override
    protected void changed(Optional<Order> before, Order after) {
        SalesChange.between(before, after, zone).ifPresent(sales::add);
    }
}
