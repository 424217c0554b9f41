package souk.proof.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/**
 * What a row's calls are about: an order and a cart of the owner, by names in angle brackets.
 *
 * @param owner the owner's name
 * @param things what is there
 * @param missing the same names, of what is nowhere
 */
record Stage(String owner, Map<String, String> things, Map<String, String> missing) {
    private static final String PRODUCT = "oat-tall-mug";
    private static final String NO_ID = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

    /**
     * Lets the owner order something, and then want more.
     *
     * @param run follows the owner's name
     */
    static Stage set(LocalCloud shop, String run) {
        var owner = Visitor.of(shop, "alice" + run);
        var key = "used" + run;
        var order = place(owner, key, want(owner));
        var cart = want(owner);
        var things = new TreeMap<String, String>();
        things.put("product", PRODUCT);
        things.put("order", order.at("/order/id").asText());
        things.put("version", cart.path("version").asText());
        things.put("total", cart.path("totalAmount").asText());
        things.put("key", "new" + run);
        things.put("used key", key);
        things.put("now", Long.toString(Instant.now().getEpochSecond()));
        var missing = new TreeMap<>(things);
        missing.put("product", "no-such-product");
        missing.put("order", NO_ID);
        return new Stage("alice" + run, things, missing);
    }

    private static JsonNode want(Visitor owner) {
        return owner.call(
                "POST", "/api/cart", "{\"productId\": \"" + PRODUCT + "\", \"quantity\": 1}");
    }

    private static JsonNode place(Visitor owner, String key, JsonNode cart) {
        var body =
                "{\"cartVersion\": %s, \"totalAmount\": %s}"
                        .formatted(
                                cart.path("version").asText(), cart.path("totalAmount").asText());
        var answer = owner.send("POST", "/api/orders", Map.of("Idempotency-Key", key), body);
        if (answer.statusCode() != 201) {
            throw new AssertionError("the owner cannot order: " + answer.body());
        }
        return Visitor.json(answer);
    }

    /** The text with its names filled in. */
    static String fill(String text, Map<String, String> names) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("<" + name.getKey() + ">", name.getValue());
        }
        if (filled.matches(".*<[a-z ]+>.*")) {
            throw new IllegalArgumentException("the stage has no " + filled);
        }
        return filled;
    }
}
