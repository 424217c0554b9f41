package souk.order;

import java.util.Map;
import souk.shipping.Quote;
import souk.value.Refusal;

/** The order costs something else than the shopper was quoted, though each line costs the same. */
public final class ShippingChanged extends Refusal {
    public ShippingChanged(Quote now) {
        super(
                Kind.CONFLICT,
                "SHIPPING_CHANGED",
                "Shipping costs something else since you reviewed it.",
                Map.of("quote", now));
    }
}
