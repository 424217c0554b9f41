package souk.functions.cart;

import souk.cart.Carts;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.CartJson;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/cart: the shopper's cart, priced now. */
public final class GetCart extends Route {
    private final Carts carts;

    public GetCart() {
        this(Live.stores().carts());
    }

    GetCart(Carts carts) {
        this.carts = carts;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetCart(PrimingShop.stores().carts()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        return Reply.ok(carts.read(request.shopper()), CartJson::write);
    }
}
