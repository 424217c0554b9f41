package souk.listing;

import java.util.Map;
import souk.value.Refusal;

/** More is taken out of stock than there is. */
public final class StockBelowZero extends Refusal {
    public StockBelowZero(int stock) {
        super(
                Kind.AGAINST_RULE,
                "STOCK_BELOW_ZERO",
                "There is less in stock than you want to remove.",
                Map.of("stock", stock));
    }
}
