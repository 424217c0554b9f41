package souk.order;

import java.util.HashMap;
import java.util.Map;
import souk.catalogue.LineId;

/**
 * What became of units of an order's lines, as far as it was done to single ones. Lines of which
 * there are none are left out. Immutable.
 *
 * @param shipped put into a parcel, whatever became of it
 * @param delivered have arrived; part of those shipped
 * @param cancelled will not be sent
 * @param returned came back, or were refunded after they were sent; part of those shipped
 */
public record UnitCounts(
        Map<LineId, Integer> shipped,
        Map<LineId, Integer> delivered,
        Map<LineId, Integer> cancelled,
        Map<LineId, Integer> returned) {
    /** Of an order to whose units nothing was done. */
    public static final UnitCounts NONE = new UnitCounts(Map.of(), Map.of(), Map.of(), Map.of());

    public UnitCounts {
        shipped = Map.copyOf(shipped);
        delivered = Map.copyOf(delivered);
        cancelled = Map.copyOf(cancelled);
        returned = Map.copyOf(returned);
        requireShipped(delivered, shipped);
        requireShipped(returned, shipped);
    }

    private static void requireShipped(Map<LineId, Integer> some, Map<LineId, Integer> shipped) {
        for (Map.Entry<LineId, Integer> each : some.entrySet()) {
            if (each.getValue() > shipped.getOrDefault(each.getKey(), 0)) {
                throw new IllegalArgumentException("more than was sent: " + each);
            }
        }
    }

    public int shipped(LineId line) {
        return shipped.getOrDefault(line, 0);
    }

    public int delivered(LineId line) {
        return delivered.getOrDefault(line, 0);
    }

    public int cancelled(LineId line) {
        return cancelled.getOrDefault(line, 0);
    }

    public int returned(LineId line) {
        return returned.getOrDefault(line, 0);
    }

    /** With a parcel more. */
    public UnitCounts withShipped(Map<LineId, Integer> units) {
        return new UnitCounts(sum(shipped, units), delivered, cancelled, returned);
    }

    /** With a parcel that has arrived. */
    public UnitCounts withDelivered(Map<LineId, Integer> units) {
        return new UnitCounts(shipped, sum(delivered, units), cancelled, returned);
    }

    /** With units that will not be sent. */
    public UnitCounts withCancelled(Map<LineId, Integer> units) {
        return new UnitCounts(shipped, delivered, sum(cancelled, units), returned);
    }

    /** With units that came back. */
    public UnitCounts withReturned(Map<LineId, Integer> units) {
        return new UnitCounts(shipped, delivered, cancelled, sum(returned, units));
    }

    private static Map<LineId, Integer> sum(Map<LineId, Integer> some, Map<LineId, Integer> more) {
        Map<LineId, Integer> sum = new HashMap<>(some);
        more.forEach((line, units) -> sum.merge(line, units, Integer::sum));
        return sum;
    }
}
