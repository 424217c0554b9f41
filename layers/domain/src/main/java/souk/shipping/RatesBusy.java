package souk.shipping;

import souk.value.Refusal;

/** The rates are being changed elsewhere at this moment. Trying again helps. */
public final class RatesBusy extends Refusal {
    public RatesBusy() {
        super(Kind.NOT_NOW, "BUSY", "The rates are being changed. Try again.");
    }
}
