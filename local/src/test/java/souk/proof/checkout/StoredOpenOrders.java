package souk.proof.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.order.SampleOrders;
import souk.order.StockHold;

/**
 * I23: what a shopper's row says of unpaid orders, read here and not by the store that wrote it.
 */
record StoredOpenOrders(Set<String> orders, long units) {
    private static final StoredOpenOrders NONE = new StoredOpenOrders(Set.of(), 0);

    /** By shopper. */
    static Map<String, StoredOpenOrders> read(List<Map<String, AttributeValue>> shoppers) {
        return shoppers.stream()
                .filter(row -> StoredOrder.text(row, "item").equals(Optional.of("open")))
                .collect(
                        Collectors.toMap(
                                row -> StoredOrder.text(row, "userId").orElseThrow(),
                                StoredOpenOrders::of));
    }

    private static StoredOpenOrders of(Map<String, AttributeValue> row) {
        return new StoredOpenOrders(
                Optional.ofNullable(row.get("orders"))
                        .map(set -> Set.copyOf(set.ss()))
                        .orElse(Set.of()),
                StoredOrder.number(row, "units"));
    }

    private static StoredOpenOrders counted(List<StoredOrder> orders) {
        List<StoredOrder> held =
                orders.stream().filter(order -> order.hold() == StockHold.HELD).toList();
        return new StoredOpenOrders(
                held.stream().map(StoredOrder::id).collect(Collectors.toSet()),
                held.stream()
                        .flatMap(order -> order.units().values().stream())
                        .mapToLong(Integer::longValue)
                        .sum());
    }

    static void check(ShopState state, List<String> broken) {
        Map<String, List<StoredOrder>> byShopper =
                state.orders().values().stream().collect(Collectors.groupingBy(StoredOrder::user));
        byShopper.forEach(
                (shopper, orders) -> {
                    StoredOpenOrders counted = counted(orders);
                    StoredOpenOrders said = state.open().getOrDefault(shopper, NONE);
                    if (!said.equals(counted)) {
                        broken.add(
                                "I23, %s has open %s, by the orders %s"
                                        .formatted(shopper, said, counted));
                    }
                    if (counted.orders().size() > SampleOrders.LIMITS.orders()
                            || counted.units() > SampleOrders.LIMITS.units()) {
                        broken.add("I23, %s holds too much: %s".formatted(shopper, counted));
                    }
                });
        state.open().keySet().stream()
                .filter(shopper -> !byShopper.containsKey(shopper))
                .forEach(shopper -> broken.add("I23, nobody ordered, and a row for " + shopper));
    }
}
