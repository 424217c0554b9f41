package souk.order;

import java.util.List;
import java.util.Map;

/** Unpaid orders as a refusal tells of them: enough to choose which to pay or to cancel. */
final class OpenOrderValues {
    private OpenOrderValues() {}

    static List<Map<String, Object>> of(List<Order> open) {
        return open.stream().map(OpenOrderValues::of).toList();
    }

    private static Map<String, Object> of(Order order) {
        return Map.of(
                "id", order.id().value(),
                "number", OrderNumber.of(order.id()).value(),
                "units", OpenOrders.units(order),
                "totalAmount", order.total().minor(),
                "currency", order.total().currency().getCurrencyCode(),
                "payUntil", order.state().deadline().payUntil());
    }
}
