package souk.parcel;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.OrderId;
import souk.order.Party;

/**
 * What one seller has sent of one order at once. Its lines never change. Immutable.
 *
 * @param lines each line once
 * @param end what became of it last; empty while it is on its way
 * @param requestHash tells whether a repeated request asks for the same
 * @param version 1 at first, one more at each change
 */
public record Parcel(
        OrderId order,
        ParcelId id,
        SellerId seller,
        List<LineUnits> lines,
        Tracking tracking,
        Instant shippedAt,
        ParcelState state,
        Optional<ParcelEnd> end,
        String requestHash,
        long version) {
    public Parcel {
        lines = List.copyOf(lines);
        if (end.isEmpty() != (state == ParcelState.SHIPPED)) {
            throw new IllegalArgumentException(
                    "a parcel on its way that has ended, or the reverse");
        }
    }

    /** What is in it, by line. */
    public Map<LineId, Integer> units() {
        Map<LineId, Integer> units = new HashMap<>();
        lines.forEach(line -> units.put(line.id(), line.quantity().units()));
        return units;
    }

    boolean isDelivered() {
        return state == ParcelState.DELIVERED;
    }

    /**
     * As it is when that has been said of it; the same parcel when nothing of it is new.
     *
     * @throws ParcelDelivered when it has arrived, and is to be lost
     */
    Parcel with(ParcelUpdate said, Party by, Instant now) {
        ParcelState next = said.state().orElse(state);
        if (isDelivered() && next != state) {
            throw new ParcelDelivered(this);
        }
        Tracking known = tracking.with(said.tracking());
        return next == state && known.equals(tracking)
                ? this
                : new Parcel(
                        order,
                        id,
                        seller,
                        lines,
                        known,
                        shippedAt,
                        next,
                        next == state ? end : Optional.of(new ParcelEnd(now, by)),
                        requestHash,
                        version + 1);
    }
}
