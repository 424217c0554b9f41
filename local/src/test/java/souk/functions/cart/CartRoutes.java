package souk.functions.cart;

import souk.cart.Carts;
import souk.http.Route;

/** Opens the routes of the cart that take a body over a port that a proof hands in. */
public final class CartRoutes {
    private CartRoutes() {}

    public static Route add(Carts carts) {
        return new AddToCart(carts);
    }

    public static Route change(Carts carts) {
        return new ChangeCartLine(carts);
    }
}
