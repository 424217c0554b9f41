package souk.dynamo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.value.Malformed;

/**
 * A table schema written out: a subclass says in two methods how a domain type becomes a row and
 * back. Immutable domain records need no builder that way, and nothing is looked up by reflection.
 */
public abstract class Schema<T> implements TableSchema<T> {
    private final Class<T> type;
    private final TableMetadata metadata;

    public Schema(Class<T> type, Keys keys) {
        this(type, keys.metadata());
    }

    private Schema(Class<T> type, TableMetadata metadata) {
        this.type = type;
        this.metadata = metadata;
    }

    /** A schema of rows that something else writes whole: an index, or another schema. */
    public static <T> Schema<T> readOnly(
            Class<T> type, Keys keys, Function<Map<String, AttributeValue>, T> parse) {
        return of(
                type,
                keys,
                parse,
                item -> {
                    throw new UnsupportedOperationException(item + " is only read");
                });
    }

    /** A schema of rows that are read by another. */
    public static <T> Schema<T> writeOnly(
            Class<T> type, Keys keys, Function<T, Map<String, AttributeValue>> write) {
        return of(
                type,
                keys,
                row -> {
                    throw new UnsupportedOperationException("only written: " + type);
                },
                write);
    }

    public static <T> Schema<T> of(
            Class<T> type,
            Keys keys,
            Function<Map<String, AttributeValue>, T> parse,
            Function<T, Map<String, AttributeValue>> write) {
        return new Schema<>(type, keys) {
            @Override
            public T parse(Map<String, AttributeValue> row) {
                return parse.apply(row);
            }

            @Override
            public Map<String, AttributeValue> write(T item) {
                return write.apply(item);
            }
        };
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

    /** The primary key of one row, for the Enhanced Client. */
    public static Key keyOf(String partition) {
        return Key.builder().partitionValue(partition).build();
    }

    /** The same, of a table with a sort key. */
    public static Key keyOf(String partition, String sort) {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }

    /** Writes these attributes besides its own. */
    @SafeVarargs
    public final Schema<T> with(Map.Entry<String, AttributeValue>... more) {
        Map<String, AttributeValue> all = new HashMap<>();
        for (Map.Entry<String, AttributeValue> each : more) {
            all.put(each.getKey(), each.getValue());
        }
        return with(all);
    }

    /** The same. */
    public final Schema<T> with(Map<String, AttributeValue> more) {
        return new Schema<>(type, metadata) {
            @Override
            public T parse(Map<String, AttributeValue> row) {
                return Schema.this.parse(row);
            }

            @Override
            public Map<String, AttributeValue> write(T item) {
                Map<String, AttributeValue> row = new HashMap<>(Schema.this.write(item));
                row.putAll(more);
                return row;
            }
        };
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
        return List.copyOf(metadata.primaryKeys());
    }

    @Override
    public final boolean isAbstract() {
        return false;
    }
}
