package souk.order;

import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.ProductId;

/** What an order proves that its shopper has bought. */
public final class BoughtProducts {
    private BoughtProducts() {}

    /** Products of which the shopper keeps something, whatever the order's payment says. */
    public static Set<ProductId> kept(Order order) {
        return order.lines().stream()
                .filter(line -> Units.kept(order, line) > 0)
                .map(OrderLine::productId)
                .collect(Collectors.toSet());
    }

    /** The same, of an order that is paid and has not gone back whole. */
    public static Set<ProductId> proved(Order order) {
        return switch (order.status()) {
            case PAID, PARTIALLY_REFUNDED -> kept(order);
            case PENDING, FAILED, CANCELLED, REFUNDED -> Set.of();
        };
    }
}
