package souk.listing;

import java.util.Map;
import souk.value.Refusal;

/** The price is not in the shop's currency. */
public final class OtherCurrency extends Refusal {
    public OtherCurrency(String currency) {
        super(
                Kind.AGAINST_RULE,
                "OTHER_CURRENCY",
                "The shop uses another currency.",
                Map.of("currency", currency));
    }
}
