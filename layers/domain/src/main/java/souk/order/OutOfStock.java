package souk.order;

import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.value.Refusal;

/** Fewer are left than the cart asks for. */
public final class OutOfStock extends Refusal {
    /** How many of a product can still be had; none of one that is no longer for sale. */
    public record Left(ProductId productId, int units) {}

    public OutOfStock(List<Left> left) {
        super(
                Kind.CONFLICT,
                "OUT_OF_STOCK",
                "There are fewer left than you ordered.",
                Map.of("products", left.stream().map(OutOfStock::current).toList()));
    }

    /** What of an order cannot be had when only those sell. */
    public static List<Left> notSoldBy(Set<SellerId> selling, Order order) {
        return order.lines().stream()
                .filter(line -> !selling.contains(line.seller()))
                .map(line -> new Left(line.productId(), 0))
                .toList();
    }

    private static Map<String, Object> current(Left left) {
        return Map.of("productId", left.productId().value(), "stock", left.units());
    }
}
