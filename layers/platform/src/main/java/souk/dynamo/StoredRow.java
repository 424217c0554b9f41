package souk.dynamo;

import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A row as it stands, whatever it says: for what goes through all that is kept. */
public record StoredRow(Map<String, AttributeValue> attributes) {
    /** Of a table of those keys. */
    public static Schema<StoredRow> schema(Keys keys) {
        return Schema.of(StoredRow.class, keys, StoredRow::new, StoredRow::attributes);
    }

    /** Its values without DynamoDB's types, by name. */
    public Map<String, Object> values() {
        return values(attributes);
    }

    private static Map<String, Object> values(Map<String, AttributeValue> map) {
        Map<String, Object> values = new TreeMap<>();
        map.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static Object value(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> Long.valueOf(value.n());
            case BOOL -> value.bool();
            case M -> values(value.m());
            case L -> value.l().stream().map(StoredRow::value).toList();
            case SS -> value.ss().stream().sorted().toList();
            default -> throw new IllegalStateException("no row has a " + value.type());
        };
    }
}
