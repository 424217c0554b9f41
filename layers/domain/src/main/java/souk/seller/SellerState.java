package souk.seller;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import souk.value.Malformed;

/** How far somebody is with selling. */
public enum SellerState {
    /** Waits for a moderator. */
    APPLIED("Applied"),
    /** Sells. */
    APPROVED("Approved"),
    /** Was told no, and may apply again. */
    REFUSED("Refused"),
    /** Sells nothing for now; what is bought is still sent and paid back. */
    SUSPENDED("Suspended"),
    /** Sells nothing any more; what is bought is still sent and paid back. */
    CLOSED("Closed");

    private final String word;

    SellerState(String word) {
        this.word = word;
    }

    /**
     * The state of that word.
     *
     * @throws Malformed when there is none
     */
    public static SellerState of(String word) {
        return find(word)
                .orElseThrow(
                        () ->
                                new Malformed(
                                        "state must be Applied, Approved, Refused, Suspended or"
                                                + " Closed"));
    }

    private static Optional<SellerState> find(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }

    /** As written in JSON and in the store, such as {@code Applied}. */
    public String word() {
        return word;
    }

    /** Whether products may be listed and bought. */
    public boolean sells() {
        return this == APPROVED;
    }

    /**
     * Lets only those pass who sell now.
     *
     * @throws NotASeller when they never did
     * @throws SellerSuspended when they do not for now
     * @throws SellerClosed when they do no more
     */
    public void requireSelling() {
        switch (this) {
            case APPROVED -> {}
            case APPLIED, REFUSED -> throw new NotASeller();
            case SUSPENDED -> throw new SellerSuspended();
            case CLOSED -> throw new SellerClosed();
        }
    }

    /** Whether there are products and orders of theirs: they were approved once. */
    public boolean everSold() {
        return switch (this) {
            case APPROVED, SUSPENDED, CLOSED -> true;
            case APPLIED, REFUSED -> false;
        };
    }

    /** Where a moderator's decision may lead from here. */
    public Set<SellerState> next() {
        return switch (this) {
            case APPLIED -> Set.of(APPROVED, REFUSED);
            case APPROVED -> Set.of(SUSPENDED, CLOSED);
            case SUSPENDED -> Set.of(APPROVED, CLOSED);
            case REFUSED, CLOSED -> Set.of();
        };
    }
}
