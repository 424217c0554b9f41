package souk.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Table;

/**
 * Rows with words of their own in place of each text that a person can give, by which they are
 * found again. For one thread.
 */
final class OwnWords {
    private static final Set<String> WORDS =
            Set.of(
                    "about",
                    "author",
                    "comment",
                    "deliveryAndReturns",
                    "line1",
                    "name",
                    "note",
                    "reason",
                    "region",
                    "trackingNumber");

    private final Map<Table, Set<String>> words = new HashMap<>();
    private final String id;
    private final String product;
    private final String seller;

    /**
     * @param id part of each word
     * @param product that the rows name
     * @param seller that the rows name
     */
    OwnWords(String id, String product, String seller) {
        this.id = id;
        this.product = product;
        this.seller = seller;
    }

    /** What was written into rows of that table. */
    Set<String> of(Table table) {
        return words.getOrDefault(table, Set.of());
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>();
        words.values().forEach(all::addAll);
        return all;
    }

    /** The same row with words of its own. */
    Map<String, AttributeValue> in(Table table, Map<String, AttributeValue> row) {
        Map<String, AttributeValue> own = new HashMap<>();
        row.forEach((name, value) -> own.put(name, in(table, name, value)));
        return own;
    }

    private AttributeValue in(Table table, String name, AttributeValue value) {
        return switch (value.type()) {
            case S -> WORDS.contains(name) ? next(table, name) : named(table, name, value);
            case M -> AttributeValue.fromM(in(table, value.m()));
            // What an option is called is its seller's, and stays with what was paid for it.
            case L ->
                    name.equals("shipping") || name.equals("options")
                            ? value
                            : AttributeValue.fromL(
                                    value.l().stream().map(each -> in(table, name, each)).toList());
            default -> value;
        };
    }

    private AttributeValue named(Table table, String name, AttributeValue value) {
        return switch (name) {
            case "productId" -> AttributeValue.fromS(product);
            case "sellerId" -> AttributeValue.fromS(seller);
            case "receiptTo" -> AttributeValue.fromS(next(table, name).s() + "@souk.example");
            default -> value;
        };
    }

    /** A word that no other row has. */
    AttributeValue next(Table table, String name) {
        Set<String> ofTable = words.computeIfAbsent(table, _ -> new TreeSet<>());
        String word = "w" + ofTable.size() + name + id.replace("-", "");
        ofTable.add(word);
        return AttributeValue.fromS(word);
    }
}
