package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares the cart that the shop answered with the one the file asks for. */
final class CartCheck {
    private CartCheck() {}

    /** What differs, in words; empty when the cart is exactly as expected. */
    static List<String> differences(Expected expected, JsonNode cart) {
        var differences = new Differences();
        differences.equal("userId", expected.customerId(), cart.path("userId"));
        differences.equal("totalAmount", expected.total(), cart.path("totalAmount"));
        differences.lines(
                expected,
                cart.path("products"),
                (wanted, line) -> {
                    String id = line.path("id").asText();
                    JsonNode lineTotal = line.path("lineTotal").path("amount");
                    differences.equal(id + " lineTotal", wanted.sum(), lineTotal);
                    if (!line.path("available").asBoolean()) {
                        differences.add(id + " should be available");
                    }
                });
        if (!cart.path("warnings").isArray() || !cart.path("warnings").isEmpty()) {
            differences.add("warnings should be [], are " + cart.path("warnings"));
        }
        return differences.found();
    }
}
