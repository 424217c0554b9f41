package souk.functions.sellers;

import java.time.ZoneId;
import java.util.Optional;
import souk.order.Order;
import souk.sales.Sales;
import souk.sales.SalesChange;
import souk.sales.SentChange;
import souk.stream.OrderStream;
import souk.wiring.Live;

/**
 * Hears of every change of an order, adds what it sold to its sellers' sums, and keeps how far
 * their part of it is sent.
 */
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
        SentChange.between(before, after).forEach(sales::sent);
    }
}
