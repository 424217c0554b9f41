package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One customer of the file with all baskets, bought one after the other.
 *
 * @param baskets in the order in which they were bought
 */
record Customer(String id, List<Basket> baskets) {
    private static final String ALL = "limit=100";

    Customer {
        baskets = List.copyOf(baskets);
    }

    void play(ReplayContext stage, String token, Runnable afterEach) {
        for (Basket basket : baskets) {
            try {
                List<String> found = new Purchase(stage, token, basket).make();
                stage.tally().basket(basket.orderId(), found);
            } catch (CallFailed e) {
                stage.tally().error("order " + basket.orderId(), e);
            }
            afterEach.run();
        }
    }

    /** Reads the customer's orders and cart at the very end. */
    void audit(ReplayContext stage, String token, Ledger ledger) {
        try {
            List<String> found = new ArrayList<>();
            for (JsonNode order : orders(stage, token)) {
                found.addAll(audit(stage, order, ledger));
            }
            JsonNode left = stage.shop().cart(token).path("products");
            if (!left.isArray() || !left.isEmpty()) {
                found.add("the cart should be empty, holds " + left);
            }
            stage.tally().customer(id, found);
        } catch (CallFailed e) {
            stage.tally().error("at the end, customer " + id, e);
        }
    }

    private static List<String> audit(ReplayContext stage, JsonNode order, Ledger ledger) {
        String orderId = order.path("id").asText();
        Basket basket = stage.orders().get(orderId);
        if (basket == null) {
            return List.of("order " + orderId + " was never placed");
        }
        Expected expected = stage.calculator().of(basket);
        ledger.add(basket, expected, order);
        List<String> differences =
                new ArrayList<>(OrderCheck.differences(expected, stage.currency(), order));
        differences.addAll(OrderCheck.unsent(order));
        return differences.stream()
                .map(difference -> "order " + basket.orderId() + ": " + difference)
                .toList();
    }

    private static List<JsonNode> orders(ReplayContext stage, String token) {
        List<JsonNode> orders = new ArrayList<>();
        JsonNode page = stage.shop().orders(token, ALL);
        while (true) {
            page.path("items").forEach(orders::add);
            if (!page.path("nextCursor").isTextual()) {
                return orders;
            }
            String cursor = page.path("nextCursor").asText();
            page = stage.shop().orders(token, ALL + "&cursor=" + cursor);
        }
    }
}
