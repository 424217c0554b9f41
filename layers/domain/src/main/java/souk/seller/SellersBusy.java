package souk.seller;

import souk.value.Refusal;

/** The person is being made a seller elsewhere at this moment. Trying again helps. */
public final class SellersBusy extends Refusal {
    public SellersBusy() {
        super(Kind.NOT_NOW, "BUSY", "You are being registered as a seller. Try again.");
    }
}
