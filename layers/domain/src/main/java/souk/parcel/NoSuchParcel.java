package souk.parcel;

import souk.value.Refusal;

/** The order has no parcel of that id, or it is another seller's. */
public final class NoSuchParcel extends Refusal {
    public NoSuchParcel() {
        super(Kind.MISSING, "NO_SUCH_PARCEL", "There is no such parcel.");
    }
}
