package souk.proof.race;

import java.util.Map;
import java.util.TreeMap;
import souk.order.PaymentStatus;
import souk.proof.checkout.ShopState;

/** What happened in the histories of one kind. Thread-safe. */
final class Tally {
    private int histories;
    private long requests;
    private final Map<PaymentStatus, Long> orders = new TreeMap<>();

    synchronized void add(ShopState state) {
        histories++;
        requests += state.requests();
        state.orders().values().forEach(order -> orders.merge(order.status(), 1L, Long::sum));
    }

    /** The figures of a row of a table. */
    synchronized String figures() {
        return "%d | %d | %d | %d | %d | %d"
                .formatted(
                        histories,
                        requests,
                        orders.values().stream().mapToLong(Long::longValue).sum(),
                        of(PaymentStatus.PAID),
                        of(PaymentStatus.CANCELLED),
                        of(PaymentStatus.REFUNDED));
    }

    private long of(PaymentStatus status) {
        return orders.getOrDefault(status, 0L);
    }
}
