package souk.order;

import souk.shopper.IdSeed;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Identifier;

/** An order. Immutable. */
public record OrderId(String value) {
    public OrderId {
        Identifier.require("orderId", value);
    }

    /**
     * The order that a request of the seed's shopper makes, however often it is sent: 130 bits of
     * SHA-256 of both, in the letters of RFC 4648's base32.
     */
    public static OrderId of(IdSeed seed, IdempotencyKey key) {
        return new OrderId(Digest.of(seed.value(), key.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
