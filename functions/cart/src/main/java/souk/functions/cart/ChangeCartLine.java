package souk.functions.cart;

import souk.cart.Carts;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.CartJson;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/cart/{id}: sets how many units a line of the cart has. */
public final class ChangeCartLine extends Route {
    record Body(Quantity quantity) {}

    private final Carts carts;

    public ChangeCartLine() {
        this(Live.stores().carts());
    }

    ChangeCartLine(Carts carts) {
        this.carts = carts;
    }

    @Override
    protected void prime() {
        String body = "{\"quantity\": 1}";
        prime(body);
        new ChangeCartLine(PrimingShop.stores().carts())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        ShopperId shopper = request.shopper();
        LineId id = request.path("id", LineId::new);
        var body = request.body(Body.class);
        return Reply.ok(carts.change(shopper, id, body.quantity()), CartJson::write);
    }
}
