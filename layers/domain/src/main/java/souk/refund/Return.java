package souk.refund;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.OrderId;
import souk.order.RefundNote;

/**
 * Units of an order that go back to one seller, as their shopper has asked. Its lines never change.
 * Immutable.
 *
 * @param lines each line once
 * @param reason in the shopper's words
 * @param note in the seller's words
 * @param restocked whether its units can be sold again
 * @param requestHash tells whether a repeated request asks for the same
 * @param version 1 at first, one more at each change
 */
public record Return(
        OrderId order,
        ReturnId id,
        SellerId seller,
        List<LineUnits> lines,
        ReturnState state,
        Optional<RefundNote> reason,
        Optional<RefundNote> note,
        Instant askedAt,
        Instant changedAt,
        boolean restocked,
        String requestHash,
        long version) {
    public Return {
        lines = List.copyOf(lines);
    }

    /** Units by line. */
    public Map<LineId, Integer> units() {
        Map<LineId, Integer> units = new HashMap<>();
        lines.forEach(line -> units.put(line.id(), line.quantity().units()));
        return units;
    }

    /**
     * As its seller's word makes it; the same return when it is so already.
     *
     * @throws ReturnUnchangeable when it cannot become that
     */
    Return after(ReturnChange said, Instant now) {
        if (said.state() == state) {
            return this;
        }
        if (!state.leadsTo(said.state())) {
            throw new ReturnUnchangeable(this);
        }
        return new Return(
                order,
                id,
                seller,
                lines,
                said.state(),
                reason,
                said.note().or(() -> note),
                askedAt,
                now,
                said.state() == ReturnState.RECEIVED && said.restock(),
                requestHash,
                version + 1);
    }
}
