package souk.order;

import souk.value.Refusal;

/** The key was sent before with another request. */
public final class RequestKeyReused extends Refusal {
    public RequestKeyReused() {
        super(
                Kind.AGAINST_RULE,
                "IDEMPOTENCY_KEY_REUSED",
                "This Idempotency-Key was used for another request.");
    }
}
