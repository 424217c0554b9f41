package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import souk.catalogue.LineId;

/**
 * The shop's totals at the end of a replay, and those of the file: sums by customer, by product and
 * in all, what was paid for sending, and the units sold of each line. Amounts in minor units. Safe
 * for use by many threads while orders are added.
 */
final class Ledger {
    private final Sums shop = new Sums();
    private final Sums file = new Sums();
    private long orders;
    private long rows;

    /** Sums under names. */
    private static final class Sums {
        private final Map<String, Long> byCustomer = new TreeMap<>();
        private final Map<String, Long> byProduct = new TreeMap<>();
        private final Map<String, Long> units = new TreeMap<>();
        private long total;
        private long shipping;
    }

    /** What the file says was sold; each row counts by its own amount. */
    static Ledger of(Collection<Basket> baskets, Expected.Calculator calculator) {
        var ledger = new Ledger();
        for (Basket basket : baskets) {
            for (OrderLine row : basket.lines()) {
                long amount = calculator.amount(row);
                ledger.file.byCustomer.merge(basket.customerId(), amount, Long::sum);
                ledger.file.byProduct.merge(row.productId(), amount, Long::sum);
                ledger.file.total += amount;
            }
            ledger.file.shipping += calculator.of(basket).charged();
            calculator
                    .of(basket)
                    .lines()
                    .forEach(
                            (id, line) ->
                                    ledger.file.units.merge(id, (long) line.quantity(), Long::sum));
        }
        return ledger;
    }

    /** An order as the shop answers it; only what is Paid counts. */
    synchronized void add(Basket basket, Expected expected, JsonNode order) {
        if (!order.path("paymentStatus").asText().equals("Paid")) {
            return;
        }
        orders++;
        rows += basket.lines().size();
        String customer = order.path("userId").asText();
        long shipping = order.path("shippingAmount").asLong();
        long goods = order.path("totalAmount").asLong() - shipping;
        shop.byCustomer.merge(customer, goods, Long::sum);
        shop.total += goods;
        shop.shipping += shipping;
        for (JsonNode line : order.path("products")) {
            String id = line.path("id").asText();
            long units = line.path("quantity").asLong();
            long amount = units * line.path("price").path("amount").asLong();
            Expected.Line wanted = expected.lines().get(id);
            String product = wanted == null ? id : wanted.productId();
            shop.byProduct.merge(product, amount, Long::sum);
            shop.units.merge(id, units, Long::sum);
        }
    }

    /** Where the totals differ; {@code stock} is what the shop has left of each line. */
    synchronized List<String> differences(Map<String, Integer> stock) {
        List<String> found = new ArrayList<>();
        compare(found, "customer", file.byCustomer, shop.byCustomer);
        compare(found, "product", file.byProduct, shop.byProduct);
        compare(found, "units of", file.units, shop.units);
        compare(found, "sum of", Map.of("all", file.total), Map.of("all", shop.total));
        compare(found, "shipping of", Map.of("all", file.shipping), Map.of("all", shop.shipping));
        file.units.forEach(
                (id, units) -> {
                    long left = Assortment.PLENTY - units;
                    if (stock.getOrDefault(id, -1) != left) {
                        found.add(
                                "stock of %s should be %d, is %s"
                                        .formatted(id, left, stock.get(id)));
                    }
                });
        return found;
    }

    private static void compare(
            List<String> found, String what, Map<String, Long> wanted, Map<String, Long> got) {
        var names = new TreeMap<>(wanted);
        names.putAll(got);
        for (String name : names.keySet()) {
            if (!wanted.getOrDefault(name, 0L).equals(got.getOrDefault(name, 0L))) {
                found.add(
                        "%s %s should be %d, is %d"
                                .formatted(
                                        what,
                                        name,
                                        wanted.getOrDefault(name, 0L),
                                        got.getOrDefault(name, 0L)));
            }
        }
    }

    /** What was sold, as lines are called. */
    List<String> lines() {
        return List.copyOf(file.units.keySet());
    }

    /** How many listings those are of. */
    long listings() {
        return file.units.keySet().stream()
                .map(line -> new LineId(line).product())
                .distinct()
                .count();
    }

    synchronized long orders() {
        return orders;
    }

    /** Rows of the file that are in orders. */
    synchronized long rows() {
        return rows;
    }

    /** What all orders come to. */
    synchronized long total() {
        return shop.total;
    }

    /** What was paid for sending. */
    synchronized long shipping() {
        return shop.shipping;
    }

    long fileTotal() {
        return file.total;
    }

    long units() {
        return file.units.values().stream().mapToLong(Long::longValue).sum();
    }
}
