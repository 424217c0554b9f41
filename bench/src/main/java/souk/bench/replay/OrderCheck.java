package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares an order, as the shop froze it, with the basket of the file that it was made of. */
final class OrderCheck {
    private OrderCheck() {}

    /** What is not sent of an order of which everything should be. */
    static List<String> unsent(JsonNode order) {
        var differences = new Differences();
        differences.equal("fulfilment", "Shipped", order.path("fulfilment"));
        for (JsonNode line : order.path("products")) {
            String id = line.path("id").asText();
            long bought = line.path("quantity").asLong();
            differences.equal(id + " shipped", bought, line.at("/units/shipped"));
            differences.equal(id + " toPack", 0, line.at("/units/toPack"));
        }
        return differences.found();
    }

    /** What differs, in words; empty when the order is paid and exactly as expected. */
    static List<String> differences(Expected expected, String currency, JsonNode order) {
        var differences = new Differences();
        differences.equal("userId", expected.customerId(), order.path("userId"));
        differences.equal("totalAmount", expected.paid(), order.path("totalAmount"));
        differences.equal("shippingAmount", expected.charged(), order.path("shippingAmount"));
        for (JsonNode charge : order.path("shipping")) {
            String seller = charge.path("sellerId").asText();
            long wanted = expected.shipping().getOrDefault(seller, -1L);
            differences.equal(seller + " shipping", wanted, charge.path("amount"));
        }
        differences.equal("currency", currency, order.path("currency"));
        differences.equal("paymentStatus", "Paid", order.path("paymentStatus"));
        differences.equal("refundedAmount", 0, order.path("refundedAmount"));
        differences.lines(
                expected,
                order.path("products"),
                (wanted, line) -> {
                    String id = line.path("id").asText();
                    differences.equal(
                            id + " currency", currency, line.path("price").path("currency"));
                    differences.equal(id + " sellerId", wanted.seller(), line.path("sellerId"));
                });
        return differences.found();
    }
}
