package souk.functions.parcels;

import souk.parcel.ParcelState;
import souk.value.Malformed;

/** What became of a parcel, by its word: that it was sent is known. */
record EndState(String word) {
    EndState {
        if (ParcelState.of(word) == ParcelState.SHIPPED) {
            throw new Malformed("state must be Delivered or Lost");
        }
    }

    ParcelState state() {
        return ParcelState.of(word);
    }
}
