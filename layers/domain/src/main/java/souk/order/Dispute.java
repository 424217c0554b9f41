package souk.order;

import java.time.Instant;
import souk.money.Money;
import souk.value.Identifier;

/**
 * A payment, or a part of it, that its cardholder disputes at their bank. Immutable.
 *
 * @param id as the payment provider calls it
 * @param refundable whether the payment provider still gives money of the payment back
 * @param asOf the moment that this is true of: of two tellings the later counts
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

    /** As it stands now that this was told of it; the same when it is old news. */
    Dispute after(Dispute told) {
        int order = told.asOf.compareTo(asOf);
        // Within a second the further state is the later one.
        boolean news = order > 0 || (order == 0 && told.state.compareTo(state) > 0);
        return news ? told : this;
    }
}
