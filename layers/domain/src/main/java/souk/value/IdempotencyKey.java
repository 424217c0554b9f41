package souk.value;

/** Names one wish to order, chosen by the client, so that it is granted once. */
public record IdempotencyKey(String value) {
    public IdempotencyKey {
        Identifier.require("Idempotency-Key", value);
    }
}
