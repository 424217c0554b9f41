package souk.order;

import java.util.Map;
import souk.cart.PricedCart;
import souk.value.Refusal;

/** A line of the cart, or all of it, costs something else than the shopper was shown. */
public final class PriceChanged extends Refusal {
    public PriceChanged(PricedCart now) {
        super(
                Kind.CONFLICT,
                "PRICE_CHANGED",
                "The price has changed since you reviewed the cart.",
                Map.of("cart", now));
    }
}
