package souk.functions.cart;

import souk.cart.Carts;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.CartJson;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** POST /api/cart: adds a product to the shopper's cart, or hands a guest's cart over once. */
public final class AddToCart extends Route {
    private final Carts carts;

    public AddToCart() {
        this(Live.stores().carts());
    }

    AddToCart(Carts carts) {
        this.carts = carts;
    }

    @Override
    protected void prime() {
        String body = "{\"productId\": \"prime\", \"quantity\": 1}";
        prime(body);
        new AddToCart(PrimingShop.stores().carts()).primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        ShopperId shopper = request.shopper();
        CartBody body = request.body(CartBody.One.class, CartBody.Guest.class);
        if (body instanceof CartBody.Guest guest) {
            return Reply.ok(
                            carts.merge(shopper, guest.mergeId(), guest.products()),
                            CartJson::write)
                    .counting("GuestCarts", 1);
        }
        var one = (CartBody.One) body;
        return Reply.ok(carts.add(shopper, one.line(), one.quantity()), CartJson::write)
                .counting("ItemsAdded", one.quantity().units());
    }
}
