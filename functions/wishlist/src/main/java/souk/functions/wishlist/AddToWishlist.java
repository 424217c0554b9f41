package souk.functions.wishlist;

import souk.catalogue.ProductId;
import souk.dynamo.Table;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wishlist.Wishlists;

/** POST /api/users/wishlist: saves a product; once more changes nothing. */
public final class AddToWishlist extends Route {
    record Body(ProductId productId) {}

    private final Wishlists wishlists;

    public AddToWishlist() {
        this(Live.stores().wishlists());
    }

    AddToWishlist(Wishlists wishlists) {
        this.wishlists = wishlists;
    }

    @Override
    protected void prime() {
        String body = "{\"productId\": \"prime\"}";
        prime(body);
        new AddToWishlist(PrimingShop.storesWithout(Table.WISHLISTS).wishlists())
                .primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var body = request.body(Body.class);
        return Reply.ok(wishlists.save(shopper, body.productId()), SavedJson::write);
    }
}
