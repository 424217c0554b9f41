package souk.order;

import souk.shopper.ShopperId;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Identifier;

/** An order. Immutable. */
public record OrderId(String value) {
    public OrderId {
        Identifier.require("orderId", value);
    }

    /**
     * The order that this shopper's request makes, however often it is sent: 130 bits of SHA-256 of
     * both, in the letters of RFC 4648's base32.
     */
    public static OrderId of(ShopperId shopper, IdempotencyKey key) {
        return new OrderId(Digest.of(shopper.value(), key.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
