package souk.functions.cart;

import java.util.Optional;
import souk.cart.Carts;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.VariantId;
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
    sealed interface Body permits One, Guest {}

    record One(ProductId productId, Optional<VariantId> variantId, Quantity quantity)
            implements Body {}

    record Guest(MergeId mergeId, GuestCart products) implements Body {}

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
        Body body = request.body(One.class, Guest.class);
        if (body instanceof Guest guest) {
            return Reply.ok(
                            carts.merge(shopper, guest.mergeId(), guest.products()),
                            CartJson::write)
                    .counting("GuestCarts", 1);
        }
        One one = (One) body;
        return Reply.ok(
                        carts.add(
                                shopper,
                                LineId.of(one.productId(), one.variantId()),
                                one.quantity()),
                        CartJson::write)
                .counting("ItemsAdded", one.quantity().units());
    }
}
