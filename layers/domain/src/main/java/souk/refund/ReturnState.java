package souk.refund;

import souk.value.Malformed;

/** How a return stands: asked for, then approved or refused; and what was approved is received. */
public enum ReturnState {
    ASKED("Asked"),
    APPROVED("Approved"),
    REFUSED("Refused"),
    /** Its units are back, and their money goes back. */
    RECEIVED("Received");

    private final String word;

    ReturnState(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /** Whether its seller has something to do. */
    public boolean open() {
        return this == ASKED || this == APPROVED;
    }

    boolean leadsTo(ReturnState next) {
        return switch (this) {
            case ASKED -> next == APPROVED || next == REFUSED;
            case APPROVED -> next == RECEIVED;
            case REFUSED, RECEIVED -> false;
        };
    }

    /**
     * The state of that word.
     *
     * @throws Malformed when there is none
     */
    public static ReturnState of(String word) {
        for (ReturnState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new Malformed("state must be Asked, Approved, Refused or Received");
    }
}
