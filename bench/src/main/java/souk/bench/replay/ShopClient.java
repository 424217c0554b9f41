package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import souk.catalogue.LineId;

/**
 * The routes of cart and orders as a shopper's browser calls them. Every call answers what the shop
 * does or throws {@link CallFailed}. Safe for use by many threads.
 */
public record ShopClient(URI shop, HttpCalls calls) {
    private static final int OK = 200;
    private static final int CREATED = 201;

    public JsonNode cart(String token) {
        return calls.call("GET /api/cart", request("/api/cart", token), OK);
    }

    public JsonNode add(String token, LineId line, int quantity) {
        var body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("productId", line.product().value())
                        .put("quantity", quantity);
        line.variant().ifPresent(variant -> body.put("variantId", variant.value()));
        return calls.call("POST /api/cart", posted("/api/cart", token, body), OK);
    }

    /** What the cart costs as it was answered, sent there. */
    public JsonNode quote(String token, JsonNode cart, CustomerAddress to) {
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("cartVersion", cart.path("version").asLong());
        body.set("address", to.json());
        return calls.call("POST /api/quotes", posted("/api/quotes", token, body), OK);
    }

    /**
     * Orders the cart as it was quoted.
     *
     * @param key names this wish to order
     */
    public JsonNode place(
            String token, String key, JsonNode cart, JsonNode quote, CustomerAddress to) {
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("cartVersion", cart.path("version").asLong())
                        .put("totalAmount", quote.path("totalAmount").asLong())
                        .put("pricing", quote.path("pricing").asText());
        body.set("address", to.json());
        return calls.call(
                "POST /api/orders",
                posted("/api/orders", token, body).header("idempotency-key", key),
                CREATED);
    }

    /**
     * Sends a parcel of an order, as a seller.
     *
     * @param key names this wish to send
     */
    JsonNode ship(String token, String order, String key, JsonNode body) {
        return calls.call(
                "POST /api/sellers/orders/{id}/parcels",
                posted("/api/sellers/orders/" + order + "/parcels", token, body)
                        .header("idempotency-key", key),
                CREATED);
    }

    public JsonNode order(String token, String id) {
        return calls.call("GET /api/orders/{id}", request("/api/orders/" + id, token), OK);
    }

    /**
     * A page of the shopper's orders.
     *
     * @param query such as {@code limit=100&cursor=…}
     */
    JsonNode orders(String token, String query) {
        return calls.call("GET /api/orders", request("/api/orders?" + query, token), OK);
    }

    /**
     * A seller's sums.
     *
     * @param query such as {@code from=2026-08-01&to=2026-08-30}
     */
    public JsonNode sales(String token, String query) {
        return calls.call(
                "GET /api/sellers/analytics",
                request("/api/sellers/analytics?" + query, token),
                OK);
    }

    /** Reviews a product. */
    public JsonNode review(String token, String productId, int stars) {
        var body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("productId", productId)
                        .put("rating", stars);
        return calls.call("POST /api/reviews", posted("/api/reviews", token, body), CREATED);
    }

    /**
     * What anybody finds.
     *
     * @param query such as {@code q=mug&limit=20}
     */
    public JsonNode search(String query) {
        var request = HttpRequest.newBuilder(shop.resolve("/api/search?" + query));
        return calls.call("GET /api/search", request, OK);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(shop.resolve(path))
                .header("authorization", "Bearer " + token);
    }

    private HttpRequest.Builder posted(String path, String token, JsonNode body) {
        return request(path, token)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }
}
