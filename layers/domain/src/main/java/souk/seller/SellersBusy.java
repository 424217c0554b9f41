package souk.seller;

import souk.value.Refusal;

/** The seller is being changed elsewhere at this moment. Trying again helps. */
public final class SellersBusy extends Refusal {
    public SellersBusy() {
        super(Kind.NOT_NOW, "BUSY", "The seller is being changed elsewhere. Try again.");
    }
}
