package souk.order;

import java.util.Map;
import souk.shopper.ShopperId;

/**
 * What every shopper's row says of open orders. It reads all there is: for tools that a person
 * runs, never for a route. Safe for use by many threads.
 */
public interface OpenOrdersAudit {
    /** Of those shoppers whose row says that something is open. */
    Map<ShopperId, OpenOrders> all(Runnable afterEach);

    /** What a shopper's row says at this moment. */
    OpenOrders of(ShopperId shopper);

    /**
     * Sets a shopper's row.
     *
     * @param seen what it said; nothing is set when it says something else by now
     * @return whether it was set
     */
    boolean set(ShopperId shopper, OpenOrders seen, OpenOrders counted);
}
