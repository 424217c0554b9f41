package souk.functions.checkout;

import java.util.Map;
import java.util.Optional;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.payment.SettlementResult;

/** What the shop counts of a settled order. */
final class SettledCounts {
    private SettledCounts() {}

    /** Counts by metric; revenue in minor units. */
    static Map<String, Long> of(SettlementResult result) {
        Optional<Long> total = result.order().map(order -> order.total().minor());
        return switch (result.kind()) {
            case PAID -> Map.of("OrdersPaid", 1L, "Revenue", total.orElse(0L));
            case RELEASED ->
                    result.order().filter(SettledCounts::failed).isPresent()
                            ? Map.of("OrdersReleased", 1L, "PaymentFailures", 1L)
                            : Map.of("OrdersReleased", 1L);
            case DOUBTED -> Map.of("PaymentMismatches", 1L);
            case LATE_REFUND -> Map.of("LateRefunds", 1L);
            case DISPUTED -> Map.of("PaymentsDisputed", 1L);
            case DISPUTE_LOST -> Map.of("DisputesLost", 1L);
            case REFUNDED, POSTPONED, NOTHING -> Map.of();
        };
    }

    private static boolean failed(Order order) {
        return order.status() == PaymentStatus.FAILED;
    }
}
