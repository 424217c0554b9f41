package souk.seller;

import java.util.Map;
import souk.value.Refusal;

/** The seller is of another version than was seen. */
public final class StaleProfile extends Refusal {
    public StaleProfile(long version) {
        super(
                Kind.STALE,
                "STALE",
                "The profile has changed since you read it.",
                Map.of("version", version));
    }
}
