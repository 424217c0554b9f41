package souk.bench.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.local.stripe.ledger.SentEvent;
import souk.order.OpenOrderLimits;
import souk.order.Order;
import souk.order.ReviewedQuote;
import souk.payment.Checkout;
import souk.payment.PlacedOrder;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** The routes of orders and their payment. Wants the first ten sample products. */
public record OrderSituations(Deployment deployment) {
    private static final Quantity ONE = new Quantity(1);

    /** All of them. */
    public List<Situation> all() {
        return List.of(
                new Situation("place, 1 line", "PlaceOrder", () -> place(1)),
                new Situation("place, 3 lines", "PlaceOrder", () -> place(3)),
                new Situation("place, 10 lines", "PlaceOrder", () -> place(10)),
                new Situation("place, repeated", "PlaceOrder", this::placeAgain),
                new Situation("payment", "GetPayment", this::payment),
                new Situation("cancel, 3 lines", "CancelOrder", () -> cancel(3)),
                new Situation("webhook, paid", "StripeWebhook", () -> paid(3)),
                new Situation("webhook, ignored event", "StripeWebhook", this::charged),
                new Situation("order", "GetOrder", this::read),
                Situation.reading("orders, 20 of 3 lines", "ListOrders", () -> list("/api/orders")),
                Situation.reading(
                        "my orders, 20 of 3 lines",
                        "ListMyOrders",
                        () -> list("/api/users/orders")),
                Situation.reading(
                        "export, 20 orders of 3 lines",
                        "ExportAccount",
                        () -> list("/api/users/export")),
                new Situation("erase an account", "EraseAccount", this::leave));
    }

    /** Orders a cart of that many lines, by somebody new. */
    public ApiEvent place(int lines) {
        var shopper = new SampleShipping(deployment).shopper(1);
        return place(shopper, new IdempotencyKey(shopper.value()), filled(shopper, lines));
    }

    private ApiEvent placeAgain() {
        var shopper = new SampleShipping(deployment).shopper(1);
        var key = new IdempotencyKey(shopper.value());
        PricedCart cart = filled(shopper, 3);
        ReviewedQuote quote = new SampleShipping(deployment).quote(cart);
        placed(shopper, key, cart);
        return place(shopper, key, quote);
    }

    private ApiEvent place(ShopperId shopper, IdempotencyKey key, PricedCart cart) {
        return place(shopper, key, new SampleShipping(deployment).quote(cart));
    }

    private static ApiEvent place(ShopperId shopper, IdempotencyKey key, ReviewedQuote quote) {
        return ApiEvent.of("POST /api/orders")
                .shopper(shopper.value())
                .header("idempotency-key", key.value())
                .body(
                        """
                        {"cartVersion": %d, "totalAmount": %d, "pricing": "%s", "addressId": "%s"}"""
                                .formatted(
                                        quote.cartVersion(),
                                        quote.total(),
                                        quote.pricing().value(),
                                        SampleShipping.FIRST));
    }

    /** Tells that an order of that many lines was paid. */
    public ApiEvent paid(int lines) {
        return told(lines, "checkout.session.completed");
    }

    private ApiEvent charged() {
        return told(1, "charge.succeeded");
    }

    private ApiEvent told(int lines, String type) {
        var shopper = new SampleShipping(deployment).shopper(1);
        var key = new IdempotencyKey(shopper.value());
        PlacedOrder placed = placed(shopper, key, filled(shopper, lines));
        String session = placed.session().orElseThrow().id();
        deployment.stripe().pay(session, "4242424242424242");
        SentEvent event =
                deployment.stripe().events(session).stream()
                        .filter(sent -> sent.type().equals(type))
                        .findFirst()
                        .orElseThrow();
        return ApiEvent.of("POST /api/webhooks/stripe")
                .header(
                        "stripe-signature",
                        deployment.stripe().sign(event.payload(), Instant.now()))
                .body(event.payload());
    }

    /** Takes an unpaid order of that many lines back. */
    public ApiEvent cancel(int lines) {
        var shopper = new SampleShipping(deployment).shopper(1);
        var key = new IdempotencyKey(shopper.value());
        PlacedOrder placed = placed(shopper, key, filled(shopper, lines));
        return ApiEvent.of("POST /api/orders/{id}/cancellations")
                .shopper(shopper.value())
                .header("idempotency-key", "bench")
                .id(placed.order().id().value())
                .body("{}");
    }

    /** Asks for an order of three lines. */
    public ApiEvent read() {
        var shopper = new SampleShipping(deployment).shopper(1);
        var key = new IdempotencyKey(shopper.value());
        PlacedOrder placed = placed(shopper, key, filled(shopper, 3));
        return ApiEvent.of("GET /api/orders/{id}")
                .shopper(shopper.value())
                .id(placed.order().id().value());
    }

    /** Asks for the payment of an order of three lines. */
    public ApiEvent payment() {
        Order order = placed();
        return ApiEvent.of("GET /api/orders/{id}/payment")
                .shopper(order.shopper().value())
                .id(order.id().value());
    }

    /** Asks for the first page of 21 orders. */
    private ApiEvent list(String path) {
        var shopper = new SampleShipping(deployment).shopper(1);
        for (int i = 0; i <= 20; i++) {
            placed(shopper, new IdempotencyKey("order-" + i), filled(shopper, 3));
        }
        return ApiEvent.of("GET " + path).shopper(shopper.value());
    }

    private ApiEvent leave() {
        return ApiEvent.of("DELETE /api/users/me")
                .shopper(new SampleShipping(deployment).shopper(1).value())
                .query("reviews", "keep");
    }

    /** An order of three lines of three sellers, by somebody new. */
    Order placed() {
        var shopper = new SampleShipping(deployment).shopper(1);
        return placed(shopper, new IdempotencyKey(shopper.value()), filled(shopper, 3)).order();
    }

    private PlacedOrder placed(ShopperId shopper, IdempotencyKey key, PricedCart cart) {
        var checkout =
                new Checkout(
                        deployment.stores().orders(),
                        deployment.stores().shipping(),
                        deployment.payments(),
                        new OpenOrderLimits(1_000, 100_000),
                        Clock.systemUTC());
        var quote = new SampleShipping(deployment).quote(cart);
        return checkout.place(shopper, key, quote, Optional.empty());
    }

    private PricedCart filled(ShopperId shopper, int lines) {
        List<GuestCart.Line> guest =
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> new GuestCart.Line(SampleProducts.id(number), ONE))
                        .toList();
        var merge = new MergeId(UUID.randomUUID().toString());
        return deployment.stores().carts().merge(shopper, merge, new GuestCart(guest));
    }
}
