package souk.local.stripe.ledger;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money that went back, or was to.
 *
 * @param amount in minor units
 * @param created in seconds since 1970
 * @param failure why it did not arrive, in Stripe's word; none of one that succeeded
 */
public record Refund(
        String id,
        long amount,
        long created,
        @Nullable String reason,
        Map<String, String> metadata,
        @Nullable String failure) {
    /** When a refund fails that succeeded at first; Stripe does not say how long its own takes. */
    public static final Duration FAILS_AFTER = Duration.ofSeconds(5);

    private static final String CARD_IS_GONE = "expired_or_canceled_card";

    public Refund {
        metadata = Map.copyOf(metadata);
    }

    public boolean failed() {
        return failure != null;
    }

    /** Where it stands, in Stripe's word. */
    public String word() {
        return failed() ? "failed" : "succeeded";
    }

    Refund fail() {
        return new Refund(id, amount, created, reason, metadata, CARD_IS_GONE);
    }

    /** Whether it fails by now, where the card's refunds do. */
    boolean isDueToFail(long now) {
        return !failed() && created + FAILS_AFTER.toSeconds() <= now;
    }
}
