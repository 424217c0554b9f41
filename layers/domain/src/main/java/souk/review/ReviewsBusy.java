package souk.review;

import souk.value.Refusal;

/** So many rate the product at once that this one found no gap. Trying again helps. */
public final class ReviewsBusy extends Refusal {
    public ReviewsBusy() {
        super(Kind.NOT_NOW, "BUSY", "Many shoppers are rating this right now. Send it again.");
    }
}
