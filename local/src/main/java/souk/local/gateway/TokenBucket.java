package souk.local.gateway;

import souk.local.template.HttpApiDefinition.Limit;

/**
 * API Gateway's throttling of a route: a burst at once, and a steady rate after it. Thread-safe.
 */
final class TokenBucket {
    private static final double NANOS = 1e9;

    private final Limit limit;
    private double tokens;
    private long filled;

    TokenBucket(Limit limit, long nanos) {
        this.limit = limit;
        this.tokens = limit.burst();
        this.filled = nanos;
    }

    /** Takes a token, if there is one. */
    synchronized boolean take(long nanos) {
        tokens = Math.min(limit.burst(), tokens + (nanos - filled) / NANOS * limit.perSecond());
        filled = nanos;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
