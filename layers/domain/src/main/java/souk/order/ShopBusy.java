package souk.order;

import souk.value.Refusal;

/** So many buy the same things at once that this one found no gap. Trying again helps. */
public final class ShopBusy extends Refusal {
    public ShopBusy() {
        super(
                Kind.NOT_NOW,
                "BUSY",
                "Many are buying the same at this moment. Send the same request again.");
    }
}
