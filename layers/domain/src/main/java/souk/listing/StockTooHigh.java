package souk.listing;

import java.util.Map;
import souk.value.Refusal;

/** More is put in stock than a product can have. */
public final class StockTooHigh extends Refusal {
    public StockTooHigh(int stock) {
        super(
                Kind.AGAINST_RULE,
                "STOCK_TOO_HIGH",
                "That is more than the shop can hold of one product.",
                Map.of("stock", stock, "most", Stock.MAX));
    }
}
