package souk.bench.cost;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is called, and how often, for one order of three lines from the first page to its sale. */
final class Journey {
    private Journey() {}

    /** Times by name of the route. */
    static Map<String, Integer> calls() {
        Map<String, Integer> calls = new LinkedHashMap<>();
        calls.put("list, 20 newest", 2);
        calls.put("list, 20 of a category by price", 2);
        calls.put("product", 6);
        calls.put("reviews, 20 newest", 6);
        calls.put("add, new cart", 1);
        calls.put("add, tenth line", 2);
        calls.put("cart, 10 lines", 2);
        calls.put("place, 3 lines", 1);
        calls.put("webhook, paid", 1);
        calls.put("webhook, ignored event", 2);
        calls.put("order", 3);
        calls.put("add an order to sales", 1);
        return calls;
    }
}
