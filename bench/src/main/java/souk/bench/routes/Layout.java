package souk.bench.routes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** A table as far as it decides what a write takes: its key and its global secondary indexes. */
record Layout(TableDescription table) {
    Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        return only(item, names(table.keySchema()));
    }

    /**
     * What all indexes together take when an item changes, in write units: an entry that comes,
     * goes or changes is one write, one whose key changes is two. Indexes follow a transaction by
     * themselves, so that nothing doubles here.
     */
    int indexUnits(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return table.globalSecondaryIndexes().stream()
                .mapToInt(index -> indexUnits(index, before, after))
                .sum();
    }

    private int indexUnits(
            GlobalSecondaryIndexDescription index,
            Map<String, AttributeValue> before,
            Map<String, AttributeValue> after) {
        Map<String, AttributeValue> old = entry(index, before);
        Map<String, AttributeValue> now = entry(index, after);
        if (old.equals(now)) {
            return 0;
        }
        if (old.isEmpty() || now.isEmpty()) {
            return ItemSize.writeUnits(old.isEmpty() ? now : old);
        }
        Set<String> key = names(index.keySchema());
        int both = ItemSize.writeUnits(old) + ItemSize.writeUnits(now);
        int larger = Math.max(ItemSize.writeUnits(old), ItemSize.writeUnits(now));
        return only(old, key).equals(only(now, key)) ? larger : both;
    }

    /** Empty when the index does not hold the item. */
    private Map<String, AttributeValue> entry(
            GlobalSecondaryIndexDescription index, Map<String, AttributeValue> item) {
        Set<String> key = names(index.keySchema());
        if (!item.keySet().containsAll(key)) {
            return Map.of();
        }
        if (index.projection().projectionType() == ProjectionType.ALL) {
            return item;
        }
        Set<String> projected = new HashSet<>(key);
        projected.addAll(names(table.keySchema()));
        projected.addAll(index.projection().nonKeyAttributes());
        return only(item, projected);
    }

    private static Map<String, AttributeValue> only(
            Map<String, AttributeValue> item, Set<String> names) {
        Map<String, AttributeValue> kept = new HashMap<>(item);
        kept.keySet().retainAll(names);
        return kept;
    }

    private static Set<String> names(List<KeySchemaElement> key) {
        Set<String> names = new HashSet<>();
        key.forEach(element -> names.add(element.attributeName()));
        return names;
    }
}
