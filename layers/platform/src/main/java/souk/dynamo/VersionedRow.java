package souk.dynamo;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;

/**
 * Rows that are replaced as a whole under their version, and are missing until their first change.
 * Safe for use by many threads.
 *
 * @param version grows with each change
 * @param busy thrown when others change a row again and again
 */
public record VersionedRow<T>(
        DynamoDbTable<T> table,
        Schema<T> schema,
        Attribute<Long> version,
        Supplier<? extends RuntimeException> busy) {
    private static final int MAX_ATTEMPTS = 12;

    /** The row as it is at this moment. */
    public Optional<T> find(Key key) {
        return Optional.ofNullable(table.getItem(get -> get.key(key).consistentRead(true)));
    }

    /**
     * Changes a row.
     *
     * @param missing what stands for a row that is missing
     * @param change may be asked again, of a newer row; one that is equal is not written
     * @return the row afterwards
     */
    public T change(Key key, T missing, UnaryOperator<T> change) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            Optional<T> before = find(key);
            T after = change.apply(before.orElse(missing));
            if (after.equals(before.orElse(missing)) || replaced(before, after)) {
                return after;
            }
        }
        throw busy.get();
    }

    /**
     * What stands there may be our own write: its answer was lost, and the SDK sent it again. Then
     * it was replaced.
     */
    private boolean replaced(Optional<T> before, T after) {
        Condition asRead =
                before.map(row -> version.is(version.of(schema.write(row))))
                        .orElseGet(version::missing);
        RowWrite written = RowWrite.put(table, after, asRead, busy);
        return written.done() || written.row().equals(schema.write(after));
    }
}
