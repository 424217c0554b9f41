package souk.listing;

import souk.value.Refusal;

/** Others move the product so often that this change found no gap. Trying again helps. */
public final class ListingsBusy extends Refusal {
    public ListingsBusy() {
        super(Kind.NOT_NOW, "BUSY", "The listing is being changed elsewhere. Try again.");
    }
}
