package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import souk.catalogue.LineId;
import souk.local.LocalCloud;
import souk.local.fixture.Fixture;

/** Somebody who orders and pays, over HTTP alone: at the shop, and at the stand-in for Stripe. */
public record Buyer(Visitor visitor) {
    /** Where whatever is bought goes. */
    public static final String ADDRESS =
            """
            {"name": "Ann Arendt", "line1": "Hauptstrasse 5", "city": "Berlin", "postalCode": "10115", "country": "DE",
             "phone": "+49 30 4711"}""";

    /** How long an event may take from the stand-in through the webhook. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static Buyer of(LocalCloud shop, String name) {
        return new Buyer(Visitor.of(shop, name));
    }

    /**
     * Puts a product into the cart; the cart, with what it costs sent to {@link #ADDRESS}.
     *
     * @param line the product's id, or that of a variant as its line is called
     */
    public JsonNode want(String line, int quantity) {
        var id = new LineId(line);
        var variant = id.variant().map(each -> ", \"variantId\": \"" + each + "\"").orElse("");
        return quoted(
                visitor.call(
                        "POST",
                        "/api/cart",
                        "{\"productId\": \"%s\"%s, \"quantity\": %d}"
                                .formatted(id.product(), variant, quantity)));
    }

    /** A cart with what it costs. */
    public JsonNode quoted(JsonNode cart) {
        ObjectNode both = cart.deepCopy();
        return both.set("quote", quote(visitor, cart));
    }

    /** What a cart costs. */
    public static JsonNode quote(Visitor visitor, JsonNode cart) {
        return visitor.call(
                "POST",
                "/api/quotes",
                "{\"cartVersion\": %s, \"address\": %s}"
                        .formatted(cart.path("version").asText(), ADDRESS));
    }

    /** Sends the order of a cart as it was seen, with further fields if any. */
    public HttpResponse<String> send(String key, JsonNode cart, String further) {
        var body =
                """
                {"cartVersion": %s, "totalAmount": %s, "pricing": "%s", "address": %s%s}"""
                        .formatted(
                                cart.path("version").asText(),
                                cart.at("/quote/totalAmount").asText(),
                                cart.at("/quote/pricing").asText(),
                                ADDRESS,
                                further);
        return visitor.send("POST", "/api/orders", Map.of("Idempotency-Key", key), body);
    }

    /** Orders a cart as it was seen; the answer, which has an order and a payment. */
    public JsonNode order(String key, JsonNode cart) {
        var answer = send(key, cart, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    /** Orders so many of a product, with a key that the cart had never before. */
    public JsonNode order(String product, int quantity) {
        var cart = want(product, quantity);
        return order("cart-" + cart.path("version").asText(), cart);
    }

    /** The same, sent to another address. */
    public JsonNode order(String product, int quantity, String address) {
        var cart = want(product, quantity);
        var answer =
                visitor.send(
                        "POST",
                        "/api/orders",
                        Map.of("Idempotency-Key", "to-another"),
                        """
                        {"cartVersion": %s, "totalAmount": %s, "pricing": "%s", "address": %s}"""
                                .formatted(
                                        cart.path("version").asText(),
                                        cart.at("/quote/totalAmount").asText(),
                                        cart.at("/quote/pricing").asText(),
                                        address));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer);
    }

    /** Cancels whatever can be cancelled of an order. */
    public HttpResponse<String> cancels(String order) {
        return cancels(order, "{}");
    }

    /** Takes an unpaid order back, to change the cart. */
    public HttpResponse<String> takesBack(String order) {
        return cancels(order, "{\"unpaidOnly\": true}");
    }

    private HttpResponse<String> cancels(String order, String body) {
        return visitor.send(
                "POST",
                "/api/orders/" + order + "/cancellations",
                Map.of("Idempotency-Key", "cancels"),
                body);
    }

    public JsonNode find(JsonNode placed) {
        return visitor.call("GET", "/api/orders/" + id(placed), "");
    }

    /** Asks for the order, as the page does, until it has a status. */
    public JsonNode await(JsonNode placed, String status) {
        return eventually(
                () -> find(placed), order -> order.path("paymentStatus").asText().equals(status));
    }

    /** What a browser or an operator would do at Stripe: pay, expire or refund. */
    public HttpResponse<String> atStripe(JsonNode placed, String what, String form) {
        var stripe = visitor.shop().stripe().orElseThrow().address();
        return Fixture.form(stripe.resolve("/test/sessions/" + session(placed) + "/" + what), form);
    }

    public static String id(JsonNode placed) {
        return placed.at("/order/id").asText();
    }

    public static String session(JsonNode placed) {
        return placed.at("/payment/clientSecret").asText().replaceFirst("_secret_.*", "");
    }

    /** Looks again and again; the first that will do. */
    public static <T> T eventually(Supplier<T> look, Predicate<T> good) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var seen = look.get();
            if (good.test(seen)) {
                return seen;
            }
            assertThat(System.nanoTime()).as("still %s", seen).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
