package souk.bench.routes;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.SampleProducts;
import souk.cart.Carts;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.Quantity;
import souk.shopper.ShopperId;

/** The cart routes, each with carts of several sizes. Wants the first eleven sample products. */
public record CartSituations(Carts carts) {
    private static final Quantity ONE = new Quantity(1);

    /** All of them. */
    public List<Situation> all() {
        return List.of(
                new Situation("cart, empty", "GetCart", () -> read(0)),
                new Situation("cart, 1 line", "GetCart", () -> read(1)),
                new Situation("cart, 10 lines", "GetCart", () -> read(10)),
                new Situation("add, new cart", "AddToCart", () -> add(0, 1)),
                new Situation("add, tenth line", "AddToCart", () -> add(9, 10)),
                new Situation("add, more of one of 10", "AddToCart", () -> add(10, 10)),
                new Situation("merge 3 into a new cart", "AddToCart", () -> merge(0)),
                new Situation("merge 3 into 7", "AddToCart", () -> merge(7)),
                new Situation("change one of 10", "ChangeCartLine", this::change),
                new Situation("remove one of 10", "RemoveFromCart", this::remove));
    }

    private ApiEvent read(int lines) {
        return event("GET /api/cart", lines);
    }

    private ApiEvent add(int lines, int product) {
        return event("POST /api/cart", lines)
                .body("{\"productId\": \"" + id(product) + "\", \"quantity\": 1}");
    }

    private ApiEvent merge(int lines) {
        StringBuilder products = new StringBuilder();
        for (int product = 8; product <= 10; product++) {
            products.append(product == 8 ? "" : ", ")
                    .append("{\"productId\": \"")
                    .append(id(product))
                    .append("\", \"quantity\": 1}");
        }
        return event("POST /api/cart", lines)
                .body(
                        "{\"mergeId\": \""
                                + UUID.randomUUID()
                                + "\", \"products\": ["
                                + products
                                + "]}");
    }

    private ApiEvent change() {
        return event("PUT /api/cart/{id}", 10).id(id(5)).body("{\"quantity\": 3}");
    }

    private ApiEvent remove() {
        return event("DELETE /api/cart/{id}", 10).id(id(5));
    }

    /** Sent by a new shopper whose cart has that many lines, of products 1, 2, 3 and so on. */
    private ApiEvent event(String route, int lines) {
        var shopper = new ShopperId("bench-" + UUID.randomUUID());
        if (lines > 0) {
            List<GuestCart.Line> guest =
                    IntStream.rangeClosed(1, lines)
                            .mapToObj(number -> new GuestCart.Line(SampleProducts.id(number), ONE))
                            .toList();
            carts.merge(shopper, new MergeId(shopper.value()), new GuestCart(guest));
        }
        return ApiEvent.of(route).shopper(shopper.value());
    }

    private static String id(int product) {
        return SampleProducts.id(product).value();
    }
}
