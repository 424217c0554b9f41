package souk.proof.listing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import souk.catalogue.ProductId;

/**
 * Every price that a product ever had, and every total that an order was accepted at. Thread-safe.
 */
final class PriceHistory {
    private final Map<ProductId, Set<Long>> asked = new ConcurrentHashMap<>();
    private final Map<String, Long> shown = new ConcurrentHashMap<>();

    /** Noted before it is set, since it may be paid the moment it is. */
    void asks(ProductId product, long minor) {
        asked.computeIfAbsent(product, _ -> ConcurrentHashMap.newKeySet()).add(minor);
    }

    void accepted(String order, long total) {
        shown.put(order, total);
    }

    boolean asked(ProductId product, long minor) {
        return asked.getOrDefault(product, Set.of()).contains(minor);
    }

    /** What the buyer saw when they ordered; -1 where nobody was answered. */
    long shown(String order) {
        return shown.getOrDefault(order, -1L);
    }
}
