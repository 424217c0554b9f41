package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One customer of the file with all baskets, played one after the other. Every basket is filled
 * line by line, read back and compared, then emptied line by line; the last one stays in the cart.
 *
 * @param baskets in the order in which they were bought
 */
record Customer(String id, List<Basket> baskets) {
    Customer {
        baskets = List.copyOf(baskets);
    }

    /** What playing needs; shared by all customers. */
    record Stage(CartClient carts, ExpectedCart.Book book, Tally tally) {}

    void play(Stage stage, String token, Runnable afterEach) {
        for (int number = 1; number <= baskets.size(); number++) {
            Basket basket = baskets.get(number - 1);
            List<String> found = fill(stage, token, basket);
            if (number < baskets.size()) {
                found.addAll(empty(stage, token, basket));
            }
            stage.tally().basket(basket.orderId(), found);
            afterEach.run();
        }
    }

    /** Reads the cart once more and compares it with the last basket. */
    void checkLast(Stage stage, String token) {
        ExpectedCart expected = stage.book().cart(baskets.getLast());
        String where = "customer " + id;
        stage.tally()
                .lastCart(id, compared(stage, where, expected, () -> stage.carts().read(token)));
    }

    private static List<String> fill(Stage stage, String token, Basket basket) {
        String where = "order " + basket.orderId();
        for (OrderLine line : basket.lines()) {
            attempt(
                    stage,
                    where,
                    () -> stage.carts().add(token, line.productId(), line.quantity()));
        }
        ExpectedCart expected = stage.book().cart(basket);
        return compared(stage, where, expected, () -> stage.carts().read(token));
    }

    private static List<String> empty(Stage stage, String token, Basket basket) {
        List<String> left = new ArrayList<>();
        String where = "order " + basket.orderId();
        for (String product : basket.products()) {
            left.clear();
            attempt(stage, where, () -> stage.carts().remove(token, product))
                    .ifPresent(cart -> cart.path("products").forEach(l -> left.add(productOf(l))));
        }
        left.replaceAll(product -> product + " is left after all lines were removed");
        return left;
    }

    private static String productOf(JsonNode line) {
        return line.path("productId").asText();
    }

    private static List<String> compared(
            Stage stage, String where, ExpectedCart expected, Supplier<JsonNode> call) {
        return attempt(stage, where, call)
                .map(cart -> new ArrayList<>(CartCheck.differences(expected, cart)))
                .orElseGet(() -> new ArrayList<>(List.of("the cart could not be read")));
    }

    /** The answer; nothing when the call failed, which is tallied. */
    private static Optional<JsonNode> attempt(Stage stage, String where, Supplier<JsonNode> call) {
        try {
            return Optional.of(call.get());
        } catch (CallFailed e) {
            stage.tally().error(where, e);
            return Optional.empty();
        }
    }
}
