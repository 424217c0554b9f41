package souk.parcel;

import java.util.Optional;

/** By whom a parcel is carried, and as what. Immutable. */
public record Tracking(Optional<Carrier> carrier, Optional<TrackingNumber> number) {
    public static final Tracking NONE = new Tracking(Optional.empty(), Optional.empty());

    /** The carrier's page about the parcel; empty when there is none that the shop knows. */
    public Optional<String> url() {
        return carrier.flatMap(by -> number.flatMap(known -> TrackingPages.of(by, known)));
    }

    /** With what is said now, and what was said before where nothing is. */
    Tracking with(Tracking now) {
        return new Tracking(now.carrier().or(() -> carrier), now.number().or(() -> number));
    }
}
