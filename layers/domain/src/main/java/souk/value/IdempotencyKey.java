package souk.value;

/** The client's key of one request, under which it takes effect once, however often it is sent. */
public record IdempotencyKey(String value) {
    public IdempotencyKey {
        Identifier.require("Idempotency-Key", value);
    }
}
