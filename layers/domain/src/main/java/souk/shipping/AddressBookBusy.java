package souk.shipping;

import souk.value.Refusal;

/** The shopper's addresses are being changed elsewhere at this moment. Trying again helps. */
public final class AddressBookBusy extends Refusal {
    public AddressBookBusy() {
        super(Kind.NOT_NOW, "BUSY", "Your addresses are being changed. Try again.");
    }
}
