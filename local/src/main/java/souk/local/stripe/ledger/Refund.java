package souk.local.stripe.ledger;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that went back, or was to.
 *
 * @param amount in minor units
 * @param created in seconds since 1970
 * @param failure why it did not arrive, in Stripe's word; none of one that did not fail
 */
public record Refund(
        String id,
        long amount,
        long created,
        @Nullable String reason,
        Map<String, String> metadata,
        Status status,
        @Nullable String failure) {
    /** Where it stands, in Stripe's words. */
    public enum Status {
        PENDING,
        SUCCEEDED,
        FAILED,
        CANCELED
    }

    /**
     * When a refund comes further that does not at once; Stripe does not say how long its own
     * takes.
     */
    public static final Duration CHANGES_AFTER = Duration.ofSeconds(5);

    private static final String CARD_IS_GONE = "expired_or_canceled_card";

    private static final String CHARGE_IS_DISPUTED = "charge_for_pending_refund_disputed";

    public Refund {
        metadata = Map.copyOf(metadata);
    }

    /** Whether its money is not, and will not be, with the customer. */
    public boolean undone() {
        return status == Status.FAILED || status == Status.CANCELED;
    }

    /** Where it stands, in Stripe's word. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    Refund at(Status next) {
        String why = next == Status.FAILED ? CARD_IS_GONE : null;
        return new Refund(id, amount, created, reason, metadata, next, why);
    }

    /** Failed, because the money is withdrawn by a chargeback. */
    Refund disputed() {
        return new Refund(id, amount, created, reason, metadata, Status.FAILED, CHARGE_IS_DISPUTED);
    }

    /** What it becomes by now without anybody's doing, where that is something else. */
    Optional<Refund> due(Card card, long now) {
        return created + CHANGES_AFTER.toSeconds() > now
                ? Optional.empty()
                : card.later(status).map(this::at);
    }
}
