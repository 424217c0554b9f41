package souk.cart;

import souk.value.Refusal;

/** The product is known but no longer for sale. */
public final class ProductUnavailable extends Refusal {
    public ProductUnavailable() {
        super(Kind.AGAINST_RULE, "UNAVAILABLE", "The product is no longer for sale.");
    }
}
