package souk.dynamo;

import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;

/**
 * The key of a table and those of its indexes, as template.yaml has them. Keys are texts, unless a
 * method says otherwise.
 */
public final class Keys {
    private final StaticTableMetadata.Builder metadata = StaticTableMetadata.builder();

    private Keys() {}

    public static Keys of(Attribute<?> partition) {
        return new Keys().add(TableMetadata.primaryIndexName(), partition);
    }

    public static Keys of(Attribute<?> partition, Attribute<?> sort) {
        return new Keys().index(TableMetadata.primaryIndexName(), partition, sort);
    }

    /** Adds an index of that name. */
    public Keys index(String name, Attribute<?> partition, Attribute<?> sort) {
        add(name, partition).metadata.addIndexSortKey(name, sort.name(), AttributeValueType.S);
        return this;
    }

    /** Adds an index that is sorted by a number. */
    public Keys indexByNumber(String name, Attribute<?> partition, Attribute<?> sort) {
        add(name, partition).metadata.addIndexSortKey(name, sort.name(), AttributeValueType.N);
        return this;
    }

    private Keys add(String index, Attribute<?> partition) {
        metadata.addIndexPartitionKey(index, partition.name(), AttributeValueType.S);
        return this;
    }

    TableMetadata metadata() {
        return metadata.build();
    }
}
