package souk.cart;

import souk.value.Refusal;

/** The cart has no line of this product. */
public final class NotInCart extends Refusal {
    public NotInCart() {
        super(Kind.MISSING, "NOT_IN_CART", "The product is not in the cart.");
    }
}
