package souk.order;

import souk.value.Refusal;

/** So many buy the same things at once that this one found no gap. Trying again helps. */
public final class ShopBusy extends Refusal {
    public ShopBusy() {
        super(
                Kind.NOT_NOW,
                "BUSY",
                "Many shoppers are buying the same right now. Send the same request again.");
    }
}
