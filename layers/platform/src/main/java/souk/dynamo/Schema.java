package souk.dynamo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.value.Malformed;

/**
 * A table schema written out: a subclass says in two methods how a domain type becomes a row and
 * back. Immutable domain records need no builder that way, and nothing is looked up by reflection.
 */
public abstract class Schema<T> implements TableSchema<T> {
    private final Class<T> type;
    private final String key;
    private final TableMetadata metadata;

    public Schema(Class<T> type, String key) {
        this.type = type;
        this.key = key;
        this.metadata =
                StaticTableMetadata.builder()
                        .addIndexPartitionKey(
                                TableMetadata.primaryIndexName(), key, AttributeValueType.S)
                        .build();
    }

    /**
     * What a row says. Its words are the shop's own: what is bad in them is a fault here, and never
     * the caller's.
     */
    public final T read(Map<String, AttributeValue> row) {
        try {
            return parse(row);
        } catch (Malformed bad) {
            throw new IllegalStateException(
                    "a row that is no %s: %s".formatted(type.getSimpleName(), bad.sentence()), bad);
        }
    }

    public abstract T parse(Map<String, AttributeValue> row);

    public abstract Map<String, AttributeValue> write(T item);

    /** The primary key of one row. */
    public final Map<String, AttributeValue> key(String value) {
        return Map.of(key, Attributes.text(value));
    }

    @Override
    public final T mapToItem(Map<String, AttributeValue> row) {
        return read(row);
    }

    @Override
    public final Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
        return write(item);
    }

    @Override
    public final Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
        Map<String, AttributeValue> row = new HashMap<>(write(item));
        row.keySet().retainAll(attributes);
        return row;
    }

    @Override
    public final @Nullable AttributeValue attributeValue(T item, String attribute) {
        return write(item).get(attribute);
    }

    @Override
    public final TableMetadata tableMetadata() {
        return metadata;
    }

    @Override
    public final EnhancedType<T> itemType() {
        return EnhancedType.of(type);
    }

    @Override
    public final List<String> attributeNames() {
        return List.of(key);
    }

    @Override
    public final boolean isAbstract() {
        return false;
    }
}
