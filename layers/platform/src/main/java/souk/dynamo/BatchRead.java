package souk.dynamo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetResultPage;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import souk.value.ShopUnavailable;

/**
 * One BatchGetItem over several tables: the rows of many keys in one round trip. Keys that the
 * service leaves unprocessed, as it does when it is throttled, are asked for again, a few times.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class BatchRead {
    /** Most keys in one call. */
    public static final int MAX_KEYS = 100;

    private static final int MAX_TRIES = 5;

    private final List<ReadBatch> asked = new ArrayList<>();

    /** Asks for rows of one table, eventually consistent. No keys is fine. */
    public <T> BatchRead of(DynamoDbTable<T> table, Collection<Key> keys) {
        return add(table, keys, false);
    }

    /** Asks for rows of one table as they are at this moment. No keys is fine. */
    public <T> BatchRead consistentlyOf(DynamoDbTable<T> table, Collection<Key> keys) {
        return add(table, keys, true);
    }

    private <T> BatchRead add(DynamoDbTable<T> table, Collection<Key> keys, boolean consistent) {
        if (!keys.isEmpty()) {
            ReadBatch.Builder<T> batch =
                    ReadBatch.builder(table.tableSchema().itemType().rawClass())
                            .mappedTableResource(table);
            for (Key key : new HashSet<>(keys)) {
                batch.addGetItem(
                        GetItemEnhancedRequest.builder()
                                .key(key)
                                .consistentRead(consistent ? true : null)
                                .build());
            }
            asked.add(batch.build());
        }
        return this;
    }

    /** The rows that exist, in no order. */
    public Rows from(DynamoDbEnhancedClient client) {
        List<BatchGetResultPage> pages = new ArrayList<>();
        if (!asked.isEmpty()) {
            var request = BatchGetItemEnhancedRequest.builder().readBatches(asked).build();
            // Each further page is what the one before left open.
            Iterator<BatchGetResultPage> answers = client.batchGetItem(request).iterator();
            for (int attempt = 1; answers.hasNext(); attempt++) {
                if (attempt > MAX_TRIES) {
                    throw new ShopUnavailable();
                }
                Backoff.beforeAttempt(attempt);
                pages.add(answers.next());
            }
        }
        return new Rows(pages);
    }

    /** What was found. */
    public record Rows(List<BatchGetResultPage> pages) {
        public <T> List<T> of(DynamoDbTable<T> table) {
            List<T> rows = new ArrayList<>();
            for (BatchGetResultPage page : pages) {
                rows.addAll(page.resultsForTable(table));
            }
            return rows;
        }

        /** The row of a table that was asked for one key. */
        public <T> Optional<T> oneOf(DynamoDbTable<T> table) {
            return of(table).stream().findFirst();
        }
    }
}
