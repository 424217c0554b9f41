package souk.bench.restore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.template.TableDefinition;

/** What a release gone wrong does to rows: it deletes every third, and damages every third. */
final class BadRelease {
    private static final int EVERY = 3;

    private final DynamoDbClient dynamoDb;

    BadRelease(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    /** How many rows it spoiled. */
    int spoil(List<TableDefinition> tables, TableRows rows) {
        int spoiled = 0;
        for (TableDefinition table : tables) {
            int number = 0;
            for (Map<String, AttributeValue> row : rows.of(table.name())) {
                int turn = number++ % EVERY;
                if (turn == 0) {
                    var key = new HashMap<>(row);
                    key.keySet().retainAll(table.key().attributes());
                    dynamoDb.deleteItem(delete -> delete.tableName(table.name()).key(key));
                    spoiled++;
                } else if (turn == 1) {
                    dynamoDb.putItem(p -> p.tableName(table.name()).item(damaged(table, row)));
                    spoiled++;
                }
            }
        }
        return spoiled;
    }

    /** Numbers become 0 and texts "spoiled", but in keys, also those of indexes. */
    private static Map<String, AttributeValue> damaged(
            TableDefinition table, Map<String, AttributeValue> row) {
        var keys = new HashSet<>(table.key().attributes());
        table.indexes().values().forEach(index -> keys.addAll(index.key().attributes()));
        var damaged = new HashMap<>(row);
        damaged.replaceAll(
                (name, value) -> {
                    if (keys.contains(name)) {
                        return value;
                    }
                    return switch (value.type()) {
                        case N -> AttributeValue.fromN("0");
                        case S -> AttributeValue.fromS("spoiled");
                        default -> value;
                    };
                });
        return damaged;
    }
}
