package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the cart that the shop answered with the one the file asks for. */
final class CartCheck {
    private final ExpectedCart expected;
    private final JsonNode answer;
    private final List<String> differences = new ArrayList<>();

    private CartCheck(ExpectedCart expected, JsonNode answer) {
        this.expected = expected;
        this.answer = answer;
    }

    /** What differs, in words; empty when the cart is exactly as expected. */
    static List<String> differences(ExpectedCart expected, JsonNode answer) {
        var check = new CartCheck(expected, answer);
        check.compare();
        return List.copyOf(check.differences);
    }

    private void compare() {
        equal("userId", expected.customerId(), answer.path("userId"));
        equal("totalAmount", expected.total(), answer.path("totalAmount"));
        Set<String> seen = new HashSet<>();
        for (JsonNode line : answer.path("products")) {
            String product = line.path("productId").asText();
            ExpectedCart.Line wanted = expected.lines().get(product);
            if (!seen.add(product)) {
                differences.add(product + " is in the cart twice");
            } else if (wanted == null) {
                differences.add(product + " should not be in the cart");
            } else {
                compare(product, wanted, line);
            }
        }
        for (String product : expected.lines().keySet()) {
            if (!seen.contains(product)) {
                differences.add(product + " is missing");
            }
        }
        if (!answer.path("warnings").isArray() || !answer.path("warnings").isEmpty()) {
            differences.add("warnings should be [], are " + answer.path("warnings"));
        }
    }

    private void compare(String product, ExpectedCart.Line wanted, JsonNode line) {
        equal(product + " quantity", wanted.quantity(), line.path("quantity"));
        equal(product + " title", wanted.title(), line.path("title"));
        equal(product + " price", wanted.price(), line.path("price").path("amount"));
        equal(product + " lineTotal", wanted.sum(), line.path("lineTotal").path("amount"));
        if (!line.path("available").asBoolean()) {
            differences.add(product + " should be available");
        }
    }

    private void equal(String what, long wanted, JsonNode got) {
        if (!got.isIntegralNumber() || got.asLong() != wanted) {
            differences.add(what + " should be " + wanted + ", is " + got);
        }
    }

    private void equal(String what, String wanted, JsonNode got) {
        if (!got.isTextual() || !got.asText().equals(wanted)) {
            differences.add(what + " should be \"" + wanted + "\", is " + got);
        }
    }
}
