package souk.order;

import java.time.Instant;
import souk.money.Money;
import souk.value.Identifier;

/**
 * A payment, or a part of it, that its cardholder disputes at their bank. Immutable.
 *
 * @param id as the payment provider calls it
 * @param refundable whether the payment provider still gives money of the payment back
 * @param asOf since when this is true, at least
 */
public record Dispute(
        String id, DisputeState state, Money amount, boolean refundable, Instant asOf) {
    public Dispute {
        Identifier.require("dispute id", id);
    }

    /** Whether it holds refunds of the payment back. */
    boolean holds() {
        return !refundable && !state.ended();
    }

    /**
     * As it stands now that this was told of it; the same when it is old news. What is further on
     * its way counts, whenever it was told; between two ends the later.
     */
    Dispute after(Dispute told) {
        int further = Integer.compare(told.state.rank(), state.rank());
        boolean same = told.state == state && told.refundable == refundable;
        boolean news = further > 0 || (further == 0 && !same && told.asOf.isAfter(asOf));
        return news ? told : this;
    }
}
