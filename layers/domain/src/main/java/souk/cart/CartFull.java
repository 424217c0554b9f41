package souk.cart;

import souk.value.Refusal;

/** The cart holds as many different products as it can. */
public final class CartFull extends Refusal {
    public CartFull() {
        super(
                Kind.AGAINST_RULE,
                "CART_FULL",
                "A cart holds at most " + Cart.MAX_LINES + " different products.");
    }
}
