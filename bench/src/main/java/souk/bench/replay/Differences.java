package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Collects, in words, where an answer is not as the file has it. Not safe for many threads. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void add(String difference) {
        found.add(difference);
    }

    void equal(String what, long wanted, JsonNode got) {
        if (!got.isIntegralNumber() || got.asLong() != wanted) {
            found.add(what + " should be " + wanted + ", is " + got);
        }
    }

    void equal(String what, String wanted, JsonNode got) {
        if (!got.isTextual() || !got.asText().equals(wanted)) {
            found.add(what + " should be \"" + wanted + "\", is " + got);
        }
    }

    /**
     * Finds each line of the answer among the expected ones, and the other way round.
     *
     * @param each compares what else there is to a line
     */
    void lines(Expected expected, JsonNode products, BiConsumer<Expected.Line, JsonNode> each) {
        Set<String> seen = new HashSet<>();
        for (JsonNode line : products) {
            String listing = line.path("productId").asText();
            Expected.Line wanted = expected.lines().get(listing);
            if (!seen.add(listing)) {
                found.add(listing + " is there twice");
            } else if (wanted == null) {
                found.add(listing + " should not be there");
            } else {
                equal(listing + " quantity", wanted.quantity(), line.path("quantity"));
                equal(listing + " title", wanted.title(), line.path("title"));
                equal(listing + " price", wanted.price(), line.path("price").path("amount"));
                each.accept(wanted, line);
            }
        }
        for (String listing : expected.lines().keySet()) {
            if (!seen.contains(listing)) {
                found.add(listing + " is missing");
            }
        }
    }
}
