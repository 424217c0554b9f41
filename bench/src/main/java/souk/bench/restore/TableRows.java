package souk.bench.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.template.TableDefinition;

/**
 * All rows of all tables at one moment. It stands for point-in-time recovery, which DynamoDB Local
 * does not have, so nothing may write while they are read. Immutable.
 *
 * @param tables rows by the table's name
 */
record TableRows(Map<String, List<Map<String, AttributeValue>>> tables) {
    TableRows {
        tables = Map.copyOf(tables);
    }

    static TableRows read(DynamoDbClient dynamoDb, List<TableDefinition> definitions) {
        Map<String, List<Map<String, AttributeValue>>> tables = new LinkedHashMap<>();
        for (TableDefinition table : definitions) {
            List<Map<String, AttributeValue>> rows = new ArrayList<>();
            dynamoDb.scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true))
                    .items()
                    .forEach(rows::add);
            tables.put(table.name(), List.copyOf(rows));
        }
        return new TableRows(tables);
    }

    List<Map<String, AttributeValue>> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The same, but for one table, which then is of another moment. */
    TableRows with(String table, List<Map<String, AttributeValue>> rows) {
        Map<String, List<Map<String, AttributeValue>>> changed = new LinkedHashMap<>(tables);
        changed.put(table, List.copyOf(rows));
        return new TableRows(changed);
    }

    void write(DynamoDbClient dynamoDb) {
        tables.forEach(
                (table, rows) ->
                        rows.forEach(row -> dynamoDb.putItem(p -> p.tableName(table).item(row))));
    }

    int size() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** How many rows are in only one of the two, or are different. */
    int differences(TableRows other) {
        int different = 0;
        for (String table : tables.keySet()) {
            var here = new HashSet<>(of(table));
            var there = new HashSet<>(other.of(table));
            different += (int) here.stream().filter(row -> !there.contains(row)).count();
            different += (int) there.stream().filter(row -> !here.contains(row)).count();
        }
        return different;
    }
}
