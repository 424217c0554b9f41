package souk.cart;

import souk.value.Refusal;

/** The cart has no line of this id. */
public final class NotInCart extends Refusal {
    public NotInCart() {
        super(Kind.MISSING, "NOT_IN_CART", "The cart has no such line.");
    }
}
