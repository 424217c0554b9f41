package souk.order;

import souk.value.Malformed;

/**
 * How a refund stands. It only ever moves down this list, and the last two are both an end: so news
 * of it may come twice, and in any order.
 */
public enum RefundState {
    /** The shop has promised it, and the payment provider does not know yet. */
    ASKED("Asked"),
    /** On its way, for days with some banks. */
    PENDING("Pending"),
    SUCCEEDED("Succeeded"),
    /** The money did not arrive; a refund that succeeded may still fail, weeks later. */
    FAILED("Failed"),
    CANCELLED("Cancelled");

    private final String word;

    RefundState(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /** Whether the money has not gone back, and will not by this refund. */
    public boolean undone() {
        return this == FAILED || this == CANCELLED;
    }

    /** The state of that word. */
    public static RefundState of(String word) {
        for (RefundState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new Malformed("no refund state: " + word);
    }
}
