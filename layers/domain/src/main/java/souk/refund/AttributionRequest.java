package souk.refund;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Allocation;
import souk.value.Malformed;

/**
 * What a refund is said to be for. Immutable.
 *
 * @param lines each line once
 * @param shipping of each seller, in minor units
 */
public record AttributionRequest(List<Line> lines, Map<SellerId, Long> shipping) {
    public AttributionRequest {
        lines = List.copyOf(lines);
        shipping = Map.copyOf(shipping);
        if (lines.stream().map(Line::id).distinct().count() < lines.size()) {
            throw new Malformed("lines", "each line must be named once");
        }
        if (shipping.values().stream().anyMatch(amount -> amount < 1)) {
            throw new Malformed("shipping", "an amount must be 1 or more");
        }
    }

    /**
     * Of one line.
     *
     * @param amount in minor units
     * @param units that went with it; if empty, as many as were counted before
     */
    public record Line(LineId id, long amount, OptionalInt units) {
        public Line {
            if (amount < 1) {
                throw new Malformed("lines", "an amount must be 1 or more");
            }
            units.ifPresent(Quantity::new);
        }
    }

    Allocation allocation() {
        Map<LineId, Long> amounts = new HashMap<>();
        lines.forEach(line -> amounts.put(line.id(), line.amount()));
        return new Allocation(amounts, shipping);
    }
}
