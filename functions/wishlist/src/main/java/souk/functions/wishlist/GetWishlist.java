package souk.functions.wishlist;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wishlist.SavedProduct;
import souk.wishlist.Wishlists;

/** GET /api/users/wishlist: what the shopper saved, newest first, as the catalogue has it now. */
public final class GetWishlist extends Route {
    private final Wishlists wishlists;

    public GetWishlist() {
        this(Live.stores().wishlists());
    }

    GetWishlist(Wishlists wishlists) {
        this.wishlists = wishlists;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetWishlist(PrimingShop.stores().wishlists()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        Page<SavedProduct> page =
                wishlists.read(request.shopper(), request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), SavedJson::write);
    }
}
