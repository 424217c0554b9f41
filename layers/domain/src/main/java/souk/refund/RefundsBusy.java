package souk.refund;

import souk.value.Refusal;

/** The order is being changed elsewhere at this moment. Trying again helps. */
public final class RefundsBusy extends Refusal {
    public RefundsBusy() {
        super(Kind.NOT_NOW, "BUSY", "The order is being changed. Try again.");
    }
}
