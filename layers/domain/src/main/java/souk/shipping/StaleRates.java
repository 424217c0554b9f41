package souk.shipping;

import java.util.Map;
import souk.value.Refusal;

/** The rates are of another version than the seller has seen. */
public final class StaleRates extends Refusal {
    public StaleRates(long version) {
        super(
                Kind.STALE,
                "STALE",
                "The rates have changed since you read them.",
                Map.of("version", version));
    }
}
