package souk.functions.parcels;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.parcel.Carrier;
import souk.parcel.ParcelRequest;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;

/** A parcel to send, as it is asked for. */
record ParcelBody(
        Optional<List<LineUnits>> lines,
        Optional<Carrier> carrier,
        Optional<TrackingNumber> trackingNumber) {

    ParcelBody {
        // Lines that make no parcel are refused with the rest of the body.
        new ParcelRequest(lines, Tracking.NONE);
    }

    ParcelRequest request() {
        return new ParcelRequest(lines, new Tracking(carrier, trackingNumber));
    }
}
