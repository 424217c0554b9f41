package souk.parcel;

import souk.value.Refusal;

/** The order is being changed elsewhere at this moment. Trying again helps. */
public final class ParcelsBusy extends Refusal {
    public ParcelsBusy() {
        super(Kind.NOT_NOW, "BUSY", "The order is being changed. Try again.");
    }
}
