package souk.functions.parcels;

import java.util.Optional;
import souk.parcel.Carrier;
import souk.parcel.ParcelUpdate;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;

/** What a seller says of a parcel. */
record ParcelUpdateBody(
        Optional<EndState> state,
        Optional<Carrier> carrier,
        Optional<TrackingNumber> trackingNumber) {

    ParcelUpdateBody {
        // One that says nothing is refused with the rest of the body.
        new ParcelUpdate(state.map(EndState::state), new Tracking(carrier, trackingNumber));
    }

    ParcelUpdate update() {
        return new ParcelUpdate(state.map(EndState::state), new Tracking(carrier, trackingNumber));
    }
}
