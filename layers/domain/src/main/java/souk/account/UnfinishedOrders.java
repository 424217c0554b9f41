package souk.account;

import java.util.List;
import souk.order.OrderId;
import souk.shopper.ShopperId;

/** Finds orders that keep somebody from leaving. Safe for use by many threads. */
public interface UnfinishedOrders {
    /** Of the shopper's own orders those with {@link OpenMatters}, at most so many. */
    List<OrderId> bought(ShopperId shopper, int most);

    /**
     * Of the orders that the person sold a part of, as far as a dispute or a return of them can
     * still be open, at most so many.
     */
    List<OrderId> sold(ShopperId person, int most);
}
