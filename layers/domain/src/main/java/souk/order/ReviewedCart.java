package souk.order;

import java.util.Optional;
import souk.shopper.Email;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Malformed;

/**
 * What the shopper had before their eyes when they ordered.
 *
 * @param total minor units
 */
public record ReviewedCart(long cartVersion, long total) {
    public ReviewedCart {
        if (cartVersion < 0 || total < 0) {
            throw new Malformed("cartVersion and totalAmount must be 0 or more");
        }
    }

    /** Tells two requests apart that come under one key, without keeping what they said. */
    public String hash(IdempotencyKey key, Optional<Email> email) {
        String all =
                String.join(
                        "\n",
                        key.value(),
                        Long.toString(cartVersion),
                        Long.toString(total),
                        email.map(Email::value).orElse(""));
        return Digest.hex(all);
    }
}
