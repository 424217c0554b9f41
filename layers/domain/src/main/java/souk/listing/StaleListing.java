package souk.listing;

import java.util.Map;
import souk.value.Refusal;

/** The product is at another version than the seller has seen. */
public final class StaleListing extends Refusal {
    public StaleListing(long version) {
        super(
                Kind.STALE,
                "STALE",
                "The listing has changed since you read it.",
                Map.of("version", version));
    }
}
