package souk.bench.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import souk.cart.Cart;
import souk.cart.Quantity;

/**
 * The lines of one order, as one customer put them into a cart. Immutable.
 *
 * @param date of its first line
 */
record Basket(String orderId, String customerId, LocalDate date, List<OrderLine> lines) {
    /** In the order in which a customer bought: by date, then as the file has it. */
    static final Comparator<Basket> BY_TIME =
            Comparator.comparing(Basket::date)
                    .thenComparingLong(basket -> basket.lines().getFirst().line());

    Basket {
        lines = List.copyOf(lines);
    }

    /** The products in it, each once. */
    Set<String> products() {
        Set<String> products = new HashSet<>();
        lines.forEach(line -> products.add(line.productId()));
        return products;
    }

    /** Names the wish to order it, so that it is granted once. */
    String key() {
        return "replay-" + lines.getFirst().line();
    }

    /** Baskets, and the rows that fit in none. */
    record Sorted(List<Basket> baskets, List<BadRow> badRows) {}

    /**
     * Sorts lines into baskets by their order; an order belongs to the customer of its first line.
     *
     * @param fractionDigits of the shop's currency
     */
    static Sorted sort(List<OrderLine> lines, int fractionDigits) {
        Map<String, List<OrderLine>> orders = new LinkedHashMap<>();
        List<BadRow> badRows = new ArrayList<>();
        for (OrderLine line : lines) {
            List<OrderLine> before = orders.computeIfAbsent(line.orderId(), o -> new ArrayList<>());
            try {
                requireRoom(before, line, fractionDigits);
                before.add(line);
            } catch (BadRow bad) {
                badRows.add(bad);
            }
        }
        List<Basket> baskets = new ArrayList<>();
        orders.forEach((order, some) -> baskets.add(of(order, some)));
        return new Sorted(baskets, badRows);
    }

    private static Basket of(String order, List<OrderLine> lines) {
        OrderLine first = lines.getFirst();
        return new Basket(order, first.customerId(), first.date(), lines);
    }

    private static void requireRoom(List<OrderLine> before, OrderLine line, int fractionDigits) {
        if (before.isEmpty()) {
            return;
        }
        String customer = before.getFirst().customerId();
        if (!customer.equals(line.customerId())) {
            throw new BadRow(
                    line.line(),
                    "order " + line.orderId() + " belongs to customer " + customer + " already");
        }
        Map<String, Integer> units = new HashMap<>();
        before.forEach(l -> units.merge(l.productId(), l.quantity(), Integer::sum));
        int all = units.merge(line.productId(), line.quantity(), Integer::sum);
        if (all > Quantity.MAX) {
            throw new BadRow(
                    line.line(),
                    "with it the basket holds " + all + " of one product, at most " + Quantity.MAX);
        }
        long listings =
                Stream.concat(before.stream(), Stream.of(line))
                        .flatMap(each -> Portion.of(each, fractionDigits).stream())
                        .map(Portion::listing)
                        .distinct()
                        .count();
        if (listings > Cart.MAX_LINES) {
            throw new BadRow(
                    line.line(),
                    "with it the basket holds "
                            + listings
                            + " listings, at most "
                            + Cart.MAX_LINES);
        }
    }
}
