package souk.order;

import souk.value.Identifier;

/** Names one wish to order, chosen by the client, so that it is granted once. */
public record RequestKey(String value) {
    public RequestKey {
        Identifier.require("Idempotency-Key", value);
    }
}
