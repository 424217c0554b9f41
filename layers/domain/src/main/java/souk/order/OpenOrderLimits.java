package souk.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How much stock one shopper may hold without having paid. Immutable.
 *
 * @param orders unpaid orders at a time, at least 1
 * @param units units in all of them together, at least 1
 */
public record OpenOrderLimits(int orders, int units) {
    private static final Comparator<Order> OLDEST_FIRST =
            Comparator.comparing(Order::placedAt).thenComparing(order -> order.id().value());

    public OpenOrderLimits {
        if (orders < 1 || units < 1) {
            throw new IllegalArgumentException(
                    "a shopper must be able to order: %d orders, %d units"
                            .formatted(orders, units));
        }
    }

    /**
     * Refuses one more order beside those that are open.
     *
     * @param open as the shopper's figures count them
     * @param known of these, the orders that the refusal tells of
     * @throws TooManyOpenOrders when there are as many as there may be
     * @throws TooManyHeldUnits when all together would hold too many units
     */
    public void require(OpenOrders open, Collection<Order> known, Order next) {
        List<Order> held =
                known.stream()
                        .filter(each -> each.hold() == StockHold.HELD)
                        .sorted(OLDEST_FIRST)
                        .toList();
        if (open.orders().size() >= orders) {
            throw new TooManyOpenOrders(orders, held);
        }
        if (open.units() > mostBeside(next)) {
            throw new TooManyHeldUnits(units, OpenOrders.units(next), held);
        }
    }

    /** Refuses what would be too much if nothing else were open. */
    public void require(Order alone) {
        require(OpenOrders.NONE, List.of(), alone);
    }

    /** How many units may be held beside an order; below zero when it is too large itself. */
    public int mostBeside(Order next) {
        return units - OpenOrders.units(next);
    }
}
