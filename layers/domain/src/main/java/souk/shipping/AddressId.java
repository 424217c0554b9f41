package souk.shipping;

import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Identifier;

/** Names an address in one shopper's book. Immutable. */
public record AddressId(String value) {
    public AddressId {
        Identifier.require("id", value);
    }

    /** The address that the request of that key adds, however often it is sent. */
    public static AddressId of(IdempotencyKey key) {
        return new AddressId(Digest.of("address", key.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
