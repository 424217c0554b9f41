package souk.functions.cart;

import souk.cart.Carts;
import souk.catalogue.LineId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.CartJson;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** DELETE /api/cart/{id}: takes a line out; one that is not there is fine. */
public final class RemoveFromCart extends Route {
    private final Carts carts;

    public RemoveFromCart() {
        this(Live.stores().carts());
    }

    RemoveFromCart(Carts carts) {
        this.carts = carts;
    }

    @Override
    protected void prime() {
        super.prime();
        new RemoveFromCart(PrimingShop.stores().carts())
                .primeOver(PrimingEvent.of("").at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        ShopperId shopper = request.shopper();
        LineId id = request.path("id", LineId::new);
        return Reply.ok(carts.remove(shopper, id), CartJson::write);
    }
}
