package souk.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * Holds what every shopper's row says of open orders against all orders. It may run while the shop
 * is open: whoever opens or ends an order changes the row in the same transaction, so that a row
 * that says the same before and after its orders were read is judged by them.
 */
public final class OpenOrdersRecount {
    private static final int PAGE = 200;

    private final OpenOrdersAudit rows;
    private final AllOrders all;
    private final Orders orders;

    public OpenOrdersRecount(OpenOrdersAudit rows, AllOrders all, Orders orders) {
        this.rows = rows;
        this.all = all;
        this.orders = orders;
    }

    /** A shopper whose row says something else than their orders. */
    public record Difference(ShopperId shopper, OpenOrders seen, OpenOrders counted) {}

    /**
     * What a count has shown.
     *
     * @param shoppers who hold something, by their rows or by their orders
     * @param moving shoppers who ordered or ended an order meanwhile, and may be wrong
     */
    public record Result(long shoppers, List<Difference> differences, List<ShopperId> moving) {}

    /**
     * Counts.
     *
     * @param afterEach told of each row and each order
     */
    public Result count(Runnable afterEach) {
        Map<ShopperId, Set<OrderId>> held = held(afterEach);
        Map<ShopperId, OpenOrders> said = rows.all(afterEach);
        Set<ShopperId> shoppers = new HashSet<>(said.keySet());
        shoppers.addAll(held.keySet());
        List<Difference> differences = new ArrayList<>();
        List<ShopperId> moving = new ArrayList<>();
        for (ShopperId shopper : shoppers) {
            OpenOrders seen = rows.of(shopper);
            Set<OrderId> ids = new HashSet<>(held.getOrDefault(shopper, Set.of()));
            ids.addAll(seen.orders());
            OpenOrders counted = OpenOrders.of(orders.find(ids));
            if (seen.equals(counted)) {
                continue;
            }
            if (rows.of(shopper).equals(seen)) {
                differences.add(new Difference(shopper, seen, counted));
            } else {
                moving.add(shopper);
            }
        }
        return new Result(shoppers.size(), differences, moving);
    }

    /**
     * Sets the row to the count.
     *
     * @return false when it has moved since; then another count must judge it
     */
    public boolean fix(Difference difference) {
        return rows.set(difference.shopper(), difference.seen(), difference.counted());
    }

    private Map<ShopperId, Set<OrderId>> held(Runnable afterEach) {
        Map<ShopperId, Set<OrderId>> held = new HashMap<>();
        Optional<String> next = Optional.empty();
        do {
            Page<AllOrders.Kept> page = all.page(PAGE, next);
            for (AllOrders.Kept each : page.items()) {
                if (each.order().hold() == StockHold.HELD) {
                    held.computeIfAbsent(each.order().shopper(), _ -> new HashSet<>())
                            .add(each.order().id());
                }
                afterEach.run();
            }
            next = page.next();
        } while (next.isPresent());
        return held;
    }
}
