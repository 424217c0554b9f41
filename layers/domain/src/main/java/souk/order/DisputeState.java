package souk.order;

/** How a dispute stands, in the sequence in which it usually goes on. */
public enum DisputeState {
    /** The bank asks, and no money has moved. */
    INQUIRY("Inquiry"),
    /** The bank holds the money. */
    OPEN("Open"),
    /** The money came back. */
    WON("Won"),
    /** The money is gone. */
    LOST("Lost"),
    /** It ended as an inquiry. */
    CLOSED("Closed");

    private final String word;

    DisputeState(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /** Whether it is decided. */
    public boolean ended() {
        return this != INQUIRY && this != OPEN;
    }

    /** How far it is on its way. */
    int rank() {
        return switch (this) {
            case INQUIRY -> 0;
            case OPEN -> 1;
            case WON, LOST, CLOSED -> 2;
        };
    }

    /** The state of that word. */
    public static DisputeState of(String word) {
        for (DisputeState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no dispute state: " + word);
    }
}
