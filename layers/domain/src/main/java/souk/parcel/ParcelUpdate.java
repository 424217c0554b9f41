package souk.parcel;

import java.util.Optional;
import souk.value.Malformed;

/**
 * What is said of a parcel that is sent. What is empty stays as it is.
 *
 * @param state that it has arrived, or is lost
 */
public record ParcelUpdate(Optional<ParcelState> state, Tracking tracking) {
    /** That it has arrived. */
    public static final ParcelUpdate DELIVERED =
            new ParcelUpdate(Optional.of(ParcelState.DELIVERED), Tracking.NONE);

    public ParcelUpdate {
        if (state.isEmpty() && tracking.equals(Tracking.NONE)) {
            throw new Malformed("state, carrier or trackingNumber is required");
        }
        if (state.equals(Optional.of(ParcelState.SHIPPED))) {
            throw new Malformed("state", "state must be Delivered or Lost");
        }
    }
}
