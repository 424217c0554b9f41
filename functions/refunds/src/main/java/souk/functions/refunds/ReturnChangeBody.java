package souk.functions.refunds;

import java.util.Optional;
import souk.order.RefundNote;
import souk.refund.ReturnChange;
import souk.refund.ReturnState;

/** What a seller says of a return. */
record ReturnChangeBody(
        State state,
        Optional<Boolean> restock,
        Optional<Long> shipping,
        Optional<RefundNote> note) {
    /** By its word. */
    record State(String word) {
        State {
            ReturnState.of(word);
        }
    }

    ReturnChangeBody {
        // One that means nothing is refused with the rest of the body.
        change(state, restock, shipping, note);
    }

    ReturnChange change() {
        return change(state, restock, shipping, note);
    }

    private static ReturnChange change(
            State state,
            Optional<Boolean> restock,
            Optional<Long> shipping,
            Optional<RefundNote> note) {
        return new ReturnChange(
                ReturnState.of(state.word()), restock.orElse(false), shipping.orElse(0L), note);
    }
}
