package souk.dynamo;

/** A schema, and the table whose rows it reads. */
public record SchemaOf(Table table, Schema<?> schema) {
    @Override
    public String toString() {
        return schema.itemType().rawClass().getSimpleName() + " of " + table.logicalName();
    }
}
