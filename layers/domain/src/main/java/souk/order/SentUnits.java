package souk.order;

import java.util.HashMap;
import java.util.Map;
import souk.cart.LineId;

/**
 * How many units of an order's lines are in parcels, whatever became of those, and how many of them
 * have arrived. Lines of which there are none are left out. Immutable.
 */
public record SentUnits(Map<LineId, Integer> shipped, Map<LineId, Integer> delivered) {
    /** Of an order of which nothing has been sent. */
    public static final SentUnits NONE = new SentUnits(Map.of(), Map.of());

    public SentUnits {
        shipped = Map.copyOf(shipped);
        delivered = Map.copyOf(delivered);
        for (Map.Entry<LineId, Integer> each : delivered.entrySet()) {
            if (each.getValue() > shipped.getOrDefault(each.getKey(), 0)) {
                throw new IllegalArgumentException("more has arrived than was sent: " + each);
            }
        }
    }

    public int shipped(LineId line) {
        return shipped.getOrDefault(line, 0);
    }

    public int delivered(LineId line) {
        return delivered.getOrDefault(line, 0);
    }

    /** With a parcel more. */
    public SentUnits withShipped(Map<LineId, Integer> units) {
        return new SentUnits(sum(shipped, units), delivered);
    }

    /** With a parcel that has arrived. */
    public SentUnits withDelivered(Map<LineId, Integer> units) {
        return new SentUnits(shipped, sum(delivered, units));
    }

    private static Map<LineId, Integer> sum(Map<LineId, Integer> some, Map<LineId, Integer> more) {
        Map<LineId, Integer> sum = new HashMap<>(some);
        more.forEach((line, units) -> sum.merge(line, units, Integer::sum));
        return sum;
    }
}
