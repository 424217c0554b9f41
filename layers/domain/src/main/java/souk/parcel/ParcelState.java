package souk.parcel;

import souk.value.Malformed;

/** Where a parcel is. What was sent arrives or is lost; what was lost may still arrive. */
public enum ParcelState {
    SHIPPED("Shipped"),
    DELIVERED("Delivered"),
    LOST("Lost");

    private final String word;

    ParcelState(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /**
     * The state of that word.
     *
     * @throws Malformed when there is none
     */
    public static ParcelState of(String word) {
        for (ParcelState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new Malformed("state must be Shipped, Delivered or Lost");
    }
}
