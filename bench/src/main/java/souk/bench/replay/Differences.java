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
            String id = line.path("id").asText();
            Expected.Line wanted = expected.lines().get(id);
            if (!seen.add(id)) {
                found.add(id + " is there twice");
            } else if (wanted == null) {
                found.add(id + " should not be there");
            } else {
                equal(id + " quantity", wanted.quantity(), line.path("quantity"));
                equal(id + " title", wanted.title(), line.path("title"));
                equal(id + " price", wanted.price(), line.path("price").path("amount"));
                if (!line.path("options").equals(wanted.choice().json())) {
                    found.add(id + " options should be " + wanted.choice().json());
                }
                each.accept(wanted, line);
            }
        }
        for (String id : expected.lines().keySet()) {
            if (!seen.contains(id)) {
                found.add(id + " is missing");
            }
        }
    }
}
