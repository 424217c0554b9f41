package souk.order;

import java.util.HashMap;
import java.util.Map;
import souk.shopper.ShopperId;

/** What shoppers' rows say of open orders, in a map that a test can damage. */
public final class OpenOrdersInMemory implements OpenOrdersAudit {
    private final Map<ShopperId, OpenOrders> rows = new HashMap<>();
    private Runnable onceRead = () -> {};

    public OpenOrdersInMemory with(ShopperId shopper, OpenOrders open) {
        rows.put(shopper, open);
        return this;
    }

    /** That happens after a row is read for the first time. */
    public OpenOrdersInMemory onceRead(Runnable then) {
        onceRead = then;
        return this;
    }

    @Override
    public Map<ShopperId, OpenOrders> all(Runnable afterEach) {
        rows.keySet().forEach(_ -> afterEach.run());
        return Map.copyOf(rows);
    }

    @Override
    public OpenOrders of(ShopperId shopper) {
        OpenOrders found = rows.getOrDefault(shopper, OpenOrders.NONE);
        Runnable then = onceRead;
        onceRead = () -> {};
        then.run();
        return found;
    }

    @Override
    public boolean set(ShopperId shopper, OpenOrders seen, OpenOrders counted) {
        if (!of(shopper).equals(seen)) {
            return false;
        }
        rows.put(shopper, counted);
        return true;
    }
}
