package souk.order;

import souk.value.Refusal;

/** There is nothing in the cart to order. */
public final class CartEmpty extends Refusal {
    public CartEmpty() {
        super(Kind.AGAINST_RULE, "CART_EMPTY", "The cart is empty.");
    }
}
