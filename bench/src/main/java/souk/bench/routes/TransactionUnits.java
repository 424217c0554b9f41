package souk.bench.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What the writes of a transaction take, by DynamoDB's rules, from their items before and after:
 * twice the plain write each, and what their indexes take. DynamoDB Local says nothing usable: it
 * counts four units for two, and items of one table that take as much as one another only once.
 */
final class TransactionUnits {
    private final DynamoDbClient client;
    private final Map<String, Layout> layouts = new ConcurrentHashMap<>();

    TransactionUnits(DynamoDbClient client) {
        this.client = client;
    }

    /** The items as they are, in the order of the writes; empty where there is none. */
    List<Map<String, AttributeValue>> items(List<TransactWriteItem> writes) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        for (TransactWriteItem write : writes) {
            items.add(
                    client.getItem(
                                    get ->
                                            get.tableName(table(write))
                                                    .key(key(write))
                                                    .consistentRead(true))
                            .item());
        }
        return items;
    }

    /** In write units. */
    double of(
            List<TransactWriteItem> writes,
            List<Map<String, AttributeValue>> before,
            List<Map<String, AttributeValue>> after) {
        double units = 0;
        for (int i = 0; i < writes.size(); i++) {
            int larger =
                    Math.max(ItemSize.writeUnits(before.get(i)), ItemSize.writeUnits(after.get(i)));
            units += 2 * larger;
            units += layout(table(writes.get(i))).indexUnits(before.get(i), after.get(i));
        }
        return units;
    }

    private Layout layout(String table) {
        return layouts.computeIfAbsent(
                table, name -> new Layout(client.describeTable(d -> d.tableName(name)).table()));
    }

    private static String table(TransactWriteItem write) {
        if (write.put() != null) {
            return write.put().tableName();
        }
        if (write.update() != null) {
            return write.update().tableName();
        }
        return write.delete() != null
                ? write.delete().tableName()
                : write.conditionCheck().tableName();
    }

    private Map<String, AttributeValue> key(TransactWriteItem write) {
        if (write.put() != null) {
            return layout(write.put().tableName()).keyOf(write.put().item());
        }
        if (write.update() != null) {
            return write.update().key();
        }
        return write.delete() != null ? write.delete().key() : write.conditionCheck().key();
    }
}
