package souk.dynamo;

import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Writes that are done all or none, in the order in which they are added. Who loses a row to
 * another transaction waits a moment and tries again under the same client token, so that an
 * attempt whose answer was lost is not done twice.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">TransactWriteItems</a>
 */
public final class Transaction {
    private static final int MAX_ATTEMPTS = 12;
    private static final String FAILED = "ConditionalCheckFailed";

    /** Reasons that pass. */
    private static final Set<String> PASSING =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final List<TransactWriteItem> items = new ArrayList<>();
    private final TransactWriteItemsEnhancedRequest.Builder withoutUpdates =
            TransactWriteItemsEnhancedRequest.builder();
    private boolean updates;

    public <T> Transaction put(DynamoDbTable<T> table, T item) {
        return enhanced(request -> request.addPutItem(table, item));
    }

    public <T> Transaction put(DynamoDbTable<T> table, T item, Condition condition) {
        var put =
                TransactPutItemEnhancedRequest.builder(table.tableSchema().itemType().rawClass())
                        .item(item)
                        .conditionExpression(condition.expression())
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build();
        return enhanced(request -> request.addPutItem(table, put));
    }

    public Transaction delete(DynamoDbTable<?> table, Key key, Condition condition) {
        var delete =
                TransactDeleteItemEnhancedRequest.builder()
                        .key(key)
                        .conditionExpression(condition.expression())
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build();
        return enhanced(request -> request.addDeleteItem(table, delete));
    }

    /** A condition on a row that is not written. */
    public <T> Transaction check(DynamoDbTable<T> table, Key key, Condition condition) {
        ConditionCheck<T> check =
                ConditionCheck.builder()
                        .key(key)
                        .conditionExpression(condition.expression())
                        .returnValuesOnConditionCheckFailure(ALL_OLD)
                        .build();
        return enhanced(request -> request.addConditionCheck(table, check));
    }

    public Transaction update(RowUpdate update) {
        items.add(update.inTransaction());
        updates = true;
        return this;
    }

    private Transaction enhanced(Consumer<TransactWriteItemsEnhancedRequest.Builder> add) {
        var alone = TransactWriteItemsEnhancedRequest.builder();
        add.accept(alone);
        items.addAll(alone.build().transactWriteItems());
        add.accept(withoutUpdates);
        return this;
    }

    public int size() {
        return items.size();
    }

    /** How it ended: done when no condition failed. */
    public record Outcome(List<CancellationReason> reasons) {
        public boolean done() {
            return reasons.isEmpty();
        }

        /** The row at that place as it stands; empty for none. */
        public Map<String, AttributeValue> row(int place) {
            return reasons.get(place).item();
        }

        /** Whether the condition of the write at that place failed. */
        public boolean failed(int place) {
            return !done() && reasons.get(place).code().equals(FAILED);
        }
    }

    /**
     * Does the writes.
     *
     * @param busy thrown when others hold the rows again and again
     */
    public Outcome run(Tables tables, String token, Supplier<? extends RuntimeException> busy) {
        Runnable write = write(tables, token);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                write.run();
                return new Outcome(List.of());
            } catch (TransactionCanceledException e) {
                if (decided(e)) {
                    return new Outcome(e.cancellationReasons());
                }
            } catch (TransactionInProgressException lostAnswer) {
                // An attempt of ours still runs.
            }
        }
        throw busy.get();
    }

    /** The Enhanced Client takes no {@link RowUpdate}. */
    private Runnable write(Tables tables, String token) {
        if (!updates) {
            var request = withoutUpdates.clientRequestToken(token).build();
            return () -> tables.enhanced().transactWriteItems(request);
        }
        var request =
                TransactWriteItemsRequest.builder()
                        .transactItems(items)
                        .clientRequestToken(token)
                        .build();
        return () -> tables.client().transactWriteItems(request);
    }

    /**
     * Whether conditions failed and nothing else: beside a conflict, a condition may have failed on
     * half of what another transaction writes, which may be this very one, sent twice.
     */
    private static boolean decided(TransactionCanceledException e) {
        boolean failed = false;
        boolean passing = false;
        for (CancellationReason reason : e.cancellationReasons()) {
            if (reason.code().equals(FAILED)) {
                failed = true;
            } else if (PASSING.contains(reason.code())) {
                passing = true;
            } else if (!reason.code().equals("None")) {
                throw e;
            }
        }
        return failed && !passing;
    }
}
