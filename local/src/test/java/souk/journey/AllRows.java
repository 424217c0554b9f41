package souk.journey;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import souk.local.LocalCloud;

/** Every row of every table, to compare with another moment's or to search. */
public record AllRows(Map<String, Set<Map<String, AttributeValue>>> byTable) {
    /** What the shop holds now, read consistently. */
    public static AllRows of(LocalCloud shop) {
        var tables = new TreeMap<String, Set<Map<String, AttributeValue>>>();
        for (var table : shop.template().tables()) {
            var scan = ScanRequest.builder().tableName(table.name()).consistentRead(true).build();
            var rows = new HashSet<Map<String, AttributeValue>>();
            shop.dynamoDb().scanPaginator(scan).items().forEach(rows::add);
            tables.put(table.name(), rows);
        }
        return new AllRows(tables);
    }

    /** Without the seeds of shoppers: who is refused may be given one, which nobody ever sees. */
    public AllRows withoutSeeds() {
        var tables = new TreeMap<String, Set<Map<String, AttributeValue>>>();
        byTable.forEach(
                (table, rows) -> {
                    var others = new HashSet<>(rows);
                    others.removeIf(row -> row.containsKey("seed"));
                    tables.put(table, others);
                });
        return new AllRows(tables);
    }

    public int count() {
        return byTable.values().stream().mapToInt(Set::size).sum();
    }

    /** As one text, to search. */
    public String text() {
        return byTable.toString();
    }
}
