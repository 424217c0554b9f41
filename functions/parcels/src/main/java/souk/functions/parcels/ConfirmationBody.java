package souk.functions.parcels;

import souk.parcel.ParcelState;
import souk.value.Malformed;

/** What a shopper says of a parcel: that it has arrived, and nothing else. */
record ConfirmationBody(EndState state) {
    ConfirmationBody {
        if (state.state() != ParcelState.DELIVERED) {
            throw new Malformed("state", "state must be Delivered");
        }
    }
}
