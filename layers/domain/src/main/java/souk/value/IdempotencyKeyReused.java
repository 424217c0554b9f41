package souk.value;

/** The key was sent before with another request. */
public final class IdempotencyKeyReused extends Refusal {
    public IdempotencyKeyReused() {
        super(
                Kind.AGAINST_RULE,
                "IDEMPOTENCY_KEY_REUSED",
                "This Idempotency-Key was used for another request.");
    }
}
