package souk.functions.wishlist;

import souk.http.Route;
import souk.wishlist.Wishlists;

/** Opens the route of the wishlist that takes a body over a port that a proof hands in. */
public final class WishlistRoutes {
    private WishlistRoutes() {}

    public static Route add(Wishlists wishlists) {
        return new AddToWishlist(wishlists);
    }
}
