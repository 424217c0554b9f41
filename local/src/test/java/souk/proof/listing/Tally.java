package souk.proof.listing;

import java.util.Map;
import java.util.TreeMap;
import souk.order.PaymentStatus;
import souk.proof.checkout.ShopState;

/** What happened in all histories. Thread-safe. */
final class Tally {
    private long changes;
    private long stale;
    private long in;
    private long out;
    private long requests;
    private final Map<PaymentStatus, Long> orders = new TreeMap<>();

    synchronized void changed() {
        changes++;
    }

    synchronized void stale() {
        stale++;
    }

    synchronized void restocked(int units) {
        if (units > 0) {
            in += units;
        } else {
            out -= units;
        }
    }

    synchronized void add(ShopState state) {
        requests += state.requests();
        state.orders().values().forEach(order -> orders.merge(order.status(), 1L, Long::sum));
    }

    /** The figures of a row of a table. */
    synchronized String figures() {
        return "%d | %d | %d | %d | %d | %d | %d"
                .formatted(
                        changes,
                        stale,
                        in,
                        out,
                        requests,
                        orders.getOrDefault(PaymentStatus.PAID, 0L),
                        orders.getOrDefault(PaymentStatus.CANCELLED, 0L));
    }
}
