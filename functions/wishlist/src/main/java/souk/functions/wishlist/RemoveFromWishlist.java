package souk.functions.wishlist;

import souk.catalogue.ProductId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wishlist.Wishlists;

/** DELETE /api/users/wishlist/{productId}: takes a product off; one that is not on it is fine. */
public final class RemoveFromWishlist extends Route {
    private final Wishlists wishlists;

    public RemoveFromWishlist() {
        this(Live.stores().wishlists());
    }

    RemoveFromWishlist(Wishlists wishlists) {
        this.wishlists = wishlists;
    }

    @Override
    protected void prime() {
        super.prime();
        new RemoveFromWishlist(PrimingShop.stores().wishlists()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        wishlists.remove(request.shopper(), request.path("productId", ProductId::new));
        return Reply.noContent();
    }
}
