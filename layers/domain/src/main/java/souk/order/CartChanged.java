package souk.order;

import java.util.Map;
import souk.value.Refusal;

/** The cart is not the one the shopper reviewed. */
public final class CartChanged extends Refusal {
    public CartChanged(long version) {
        super(
                Kind.CONFLICT,
                "CART_CHANGED",
                "The cart has changed since you reviewed it.",
                Map.of("cartVersion", version));
    }
}
