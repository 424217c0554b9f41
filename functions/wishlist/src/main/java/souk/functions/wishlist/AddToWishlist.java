package souk.functions.wishlist;

import souk.catalogue.ProductId;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.wiring.Live;
import souk.wishlist.Wishlists;

/** POST /api/users/wishlist: saves a product; once more changes nothing. */
public final class AddToWishlist extends Route {
    record Body(ProductId productId) {}

    /** So often that they are compiled. */
    private static final int TIMES_PRIMED = 10;

    private final Wishlists wishlists;

    public AddToWishlist() {
        this(Live.wishlists());
    }

    AddToWishlist(Wishlists wishlists) {
        this.wishlists = wishlists;
    }

    @Override
    protected void prime() {
        for (int time = 0; time < TIMES_PRIMED; time++) {
            prime("{\"productId\": \"prime\"}");
            Live.primeWishlists();
        }
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var body = request.body(Body.class);
        return Reply.ok(wishlists.save(shopper, body.productId()), SavedJson::write);
    }
}
