package souk.local.stripe.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The API request that led to an event.
 *
 * @param request its id; none for what a shopper or the schedule did
 * @param key its idempotency key
 */
public record Cause(@Nullable String request, @Nullable String key) {
    public static final Cause NONE = new Cause(null, null);
}
