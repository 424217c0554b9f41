package souk.order;

import java.util.Optional;
import souk.cart.PricedCart;
import souk.cart.Pricing;
import souk.shopper.Email;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Malformed;

/**
 * What the shopper had before their eyes when they ordered.
 *
 * @param total minor units
 */
public record ReviewedCart(long cartVersion, long total, Pricing pricing) {
    public ReviewedCart {
        if (cartVersion < 0 || total < 0) {
            throw new Malformed("cartVersion and totalAmount must be 0 or more");
        }
    }

    /** The cart as it was shown. */
    public static ReviewedCart of(PricedCart cart) {
        return new ReviewedCart(cart.version(), cart.total().minor(), cart.pricing());
    }

    /** Tells two requests apart that come under one key, without keeping what they said. */
    public String hash(IdempotencyKey key, Optional<Email> email) {
        String all =
                String.join(
                        "\n",
                        key.value(),
                        Long.toString(cartVersion),
                        Long.toString(total),
                        pricing.value(),
                        email.map(Email::value).orElse(""));
        return Digest.hex(all);
    }
}
