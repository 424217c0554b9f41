package souk.journey;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import souk.local.LocalCloud;

/**
 * Every row of every table, to compare with another moment's or to search. Rows that are past their
 * time are left out: DynamoDB deletes them when it likes.
 */
public record AllRows(Map<String, Set<Map<String, AttributeValue>>> byTable) {
    /** What the shop holds now, read consistently. */
    public static AllRows of(LocalCloud shop) {
        var tables = new TreeMap<String, Set<Map<String, AttributeValue>>>();
        for (var table : shop.template().tables()) {
            var scan = ScanRequest.builder().tableName(table.name()).consistentRead(true).build();
            var rows = new HashSet<Map<String, AttributeValue>>();
            shop.dynamoDb().scanPaginator(scan).items().stream()
                    .filter(AllRows::lives)
                    .forEach(rows::add);
            tables.put(table.name(), rows);
        }
        return new AllRows(tables);
    }

    private static boolean lives(Map<String, AttributeValue> row) {
        var end = row.get("expiresAt");
        return end == null || Instant.ofEpochSecond(Long.parseLong(end.n())).isAfter(Instant.now());
    }

    /** The rows of the other tables. */
    public AllRows without(String table) {
        var others = new TreeMap<>(byTable);
        others.remove(table);
        return new AllRows(others);
    }

    public int count() {
        return byTable.values().stream().mapToInt(Set::size).sum();
    }

    /** As one text, to search. */
    public String text() {
        return byTable.toString();
    }
}
