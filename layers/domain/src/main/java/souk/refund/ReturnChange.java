package souk.refund;

import java.util.Optional;
import souk.order.RefundNote;
import souk.value.Malformed;

/**
 * What a seller says of a return.
 *
 * @param restock whether the units that were received can be sold again
 * @param shipping how much of the seller's shipping goes back with what was received, in minor
 *     units
 */
public record ReturnChange(
        ReturnState state, boolean restock, long shipping, Optional<RefundNote> note) {
    public ReturnChange {
        if (state == ReturnState.ASKED) {
            throw new Malformed("state", "state must be Approved, Refused or Received");
        }
        if (shipping < 0) {
            throw new Malformed("shipping", "shipping must be 0 or more");
        }
        if (state != ReturnState.RECEIVED && (restock || shipping > 0)) {
            throw new Malformed("state", "only what is Received is restocked and refunded");
        }
    }
}
