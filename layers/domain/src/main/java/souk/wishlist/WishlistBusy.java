package souk.wishlist;

import souk.value.Refusal;

/** So many changes were made to the wishlist at once that this one found no gap. */
public final class WishlistBusy extends Refusal {
    public WishlistBusy() {
        super(Kind.NOT_NOW, "BUSY", "The wishlist is being changed elsewhere. Try again.");
    }
}
