package souk.dynamo;

import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.DeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * How a write of one row ended.
 *
 * @param done whether its condition held
 * @param row as an update left it; when not done, as it stands. Empty for none
 */
public record RowWrite(boolean done, Map<String, AttributeValue> row) {
    private static final int MAX_ATTEMPTS = 12;

    /**
     * Puts a row as a whole, as one write. A transaction that holds the row is waited for.
     *
     * @param busy thrown when transactions hold the row again and again
     */
    public static <T> RowWrite put(
            DynamoDbTable<T> table,
            T item,
            Condition condition,
            Supplier<? extends RuntimeException> busy) {
        var request =
                PutItemEnhancedRequest.builder(table.tableSchema().itemType().rawClass())
                        .item(item)
                        .conditionExpression(condition.expression())
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return run(
                () -> {
                    table.putItem(request);
                    return Map.of();
                },
                busy);
    }

    /**
     * Puts a row as a whole whatever is there, as one write. A transaction that holds the row is
     * waited for.
     *
     * @param busy thrown when transactions hold the row again and again
     */
    public static <T> void put(
            DynamoDbTable<T> table, T item, Supplier<? extends RuntimeException> busy) {
        run(
                () -> {
                    table.putItem(item);
                    return Map.of();
                },
                busy);
    }

    /**
     * Deletes a row, as one write. A transaction that holds the row is waited for.
     *
     * @param busy thrown when transactions hold the row again and again
     */
    public static RowWrite delete(
            DynamoDbTable<?> table,
            Key key,
            Condition condition,
            Supplier<? extends RuntimeException> busy) {
        var request =
                DeleteItemEnhancedRequest.builder()
                        .key(key)
                        .conditionExpression(condition.expression())
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return run(
                () -> {
                    table.deleteItem(request);
                    return Map.of();
                },
                busy);
    }

    static RowWrite run(
            Supplier<Map<String, AttributeValue>> write,
            Supplier<? extends RuntimeException> busy) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                return new RowWrite(true, write.get());
            } catch (ConditionalCheckFailedException e) {
                return new RowWrite(false, e.item());
            } catch (TransactionConflictException held) {
                // Nothing was written.
            }
        }
        throw busy.get();
    }
}
