package souk.value;

/** What the shop keeps its records in cannot be reached, or is asked too much at once. */
public final class ShopUnavailable extends Refusal {
    public ShopUnavailable() {
        super(
                Kind.NOT_NOW,
                "SHOP_UNAVAILABLE",
                "The shop cannot answer this at the moment. Send the same request again.");
    }
}
