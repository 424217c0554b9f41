package souk.order;

import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.value.Refusal;

/** Fewer are left than the cart asks for. */
public final class OutOfStock extends Refusal {
    /** How many can still be had; none of what is no longer for sale. */
    public record Left(LineId line, int units) {}

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
                .map(line -> new Left(line.id(), 0))
                .toList();
    }

    private static Map<String, Object> current(Left left) {
        return Map.of(
                "id", left.line().value(),
                "productId", left.line().product().value(),
                "stock", left.units());
    }
}
