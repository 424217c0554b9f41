package souk.order;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The unpaid orders of one shopper that hold stock, and how many units they hold together. An order
 * is among them from its placing until its {@link StockHold} is no longer {@code HELD}. Immutable.
 */
public record OpenOrders(Set<OrderId> orders, long units) {
    public static final OpenOrders NONE = new OpenOrders(Set.of(), 0);

    public OpenOrders {
        orders = Set.copyOf(orders);
    }

    /** What these orders of one shopper make, whatever state each is in. */
    public static OpenOrders of(Collection<Order> orders) {
        Set<OrderId> open = new HashSet<>();
        long units = 0;
        for (Order order : orders) {
            if (order.hold() == StockHold.HELD && open.add(order.id())) {
                units += units(order);
            }
        }
        return new OpenOrders(open, units);
    }

    /** Whether a step of an order ends what it holds. */
    public static boolean ends(Order before, Order after) {
        return before.hold() == StockHold.HELD && after.hold() != StockHold.HELD;
    }

    /** The units of all lines of an order. */
    public static int units(Order order) {
        return order.lines().stream().mapToInt(line -> line.quantity().units()).sum();
    }
}
