package souk.wishlist;

import souk.value.Refusal;

/** The wishlist holds as many products as it can. */
public final class WishlistFull extends Refusal {
    public WishlistFull() {
        super(
                Kind.AGAINST_RULE,
                "WISHLIST_FULL",
                "A wishlist holds at most " + Wishlists.MAX + " products.");
    }
}
