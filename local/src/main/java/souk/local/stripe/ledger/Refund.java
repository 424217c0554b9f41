package souk.local.stripe.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money that went back.
 *
 * @param amount in minor units
 * @param created in seconds since 1970
 */
public record Refund(
        String id,
        long amount,
        long created,
        @Nullable String reason,
        Map<String, String> metadata) {
    public Refund {
        metadata = Map.copyOf(metadata);
    }
}
