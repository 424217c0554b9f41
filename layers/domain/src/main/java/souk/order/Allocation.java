package souk.order;

import java.util.HashMap;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;

/**
 * What an amount is for: lines of an order, and sellers' shipping. In minor units; what is 0 is
 * left out, and nothing is below 0. Immutable.
 */
public record Allocation(Map<LineId, Long> lines, Map<SellerId, Long> shipping) {
    /** Of nothing. */
    public static final Allocation NONE = new Allocation(Map.of(), Map.of());

    public Allocation {
        lines = positive(lines);
        shipping = positive(shipping);
    }

    private static <T> Map<T, Long> positive(Map<T, Long> amounts) {
        Map<T, Long> some = new HashMap<>(amounts);
        some.values().removeIf(amount -> amount == 0);
        if (some.values().stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("an amount below 0: " + some);
        }
        return Map.copyOf(some);
    }

    public long of(LineId line) {
        return lines.getOrDefault(line, 0L);
    }

    /** For the seller's shipping. */
    public long of(SellerId seller) {
        return shipping.getOrDefault(seller, 0L);
    }

    public long total() {
        return lines.values().stream().reduce(0L, Math::addExact)
                + shipping.values().stream().reduce(0L, Math::addExact);
    }

    public Allocation plus(Allocation other) {
        Map<LineId, Long> moreLines = new HashMap<>(lines);
        other.lines.forEach((line, amount) -> moreLines.merge(line, amount, Math::addExact));
        Map<SellerId, Long> moreShipping = new HashMap<>(shipping);
        other.shipping.forEach((each, amount) -> moreShipping.merge(each, amount, Math::addExact));
        return new Allocation(moreLines, moreShipping);
    }

    /** What the seller has of it, in an order of these lines. */
    public Allocation of(Order order, SellerId seller) {
        Map<LineId, Long> own = new HashMap<>();
        for (OrderLine line : order.lines()) {
            if (line.seller().equals(seller)) {
                own.put(line.id(), of(line.id()));
            }
        }
        return new Allocation(own, Map.of(seller, of(seller)));
    }
}
