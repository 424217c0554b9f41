package souk.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import software.amazon.awssdk.services.dynamodb.model.Update;

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

    public Transaction put(Put.Builder put) {
        items.add(TransactWriteItem.builder().put(put.build()).build());
        return this;
    }

    public Transaction update(Update.Builder update) {
        items.add(TransactWriteItem.builder().update(update.build()).build());
        return this;
    }

    public Transaction delete(Delete.Builder delete) {
        items.add(TransactWriteItem.builder().delete(delete.build()).build());
        return this;
    }

    /** A condition on a row that is not written. */
    public Transaction check(ConditionCheck.Builder check) {
        items.add(TransactWriteItem.builder().conditionCheck(check.build()).build());
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
    public Outcome run(
            DynamoDbClient client, String token, Supplier<? extends RuntimeException> busy) {
        var request =
                TransactWriteItemsRequest.builder()
                        .transactItems(items)
                        .clientRequestToken(token)
                        .build();
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                client.transactWriteItems(request);
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
