package souk.cart;

import souk.value.Refusal;

/** So many changes were made to the cart at once that this one found no gap. Trying again helps. */
public final class CartBusy extends Refusal {
    public CartBusy() {
        super(Kind.CONFLICT, "CART_BUSY", "The cart is being changed elsewhere. Try again.");
    }
}
