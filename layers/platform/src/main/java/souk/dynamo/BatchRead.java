package souk.dynamo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
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
    static final int MAX_KEYS = 100;

    private static final int MAX_TRIES = 5;

    private final Map<String, KeysAndAttributes> asked = new HashMap<>();

    /** Asks for rows of one table, eventually consistent. No keys is fine. */
    public BatchRead of(String table, Collection<Map<String, AttributeValue>> keys) {
        if (!keys.isEmpty()) {
            asked.put(table, KeysAndAttributes.builder().keys(keys).build());
        }
        return this;
    }

    /** Asks for rows of one table as they are at this moment. No keys is fine. */
    public BatchRead consistentlyOf(String table, Collection<Map<String, AttributeValue>> keys) {
        if (!keys.isEmpty()) {
            asked.put(table, KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
        }
        return this;
    }

    /** The rows that exist, by table, in no order. */
    public Map<String, List<Map<String, AttributeValue>>> from(DynamoDbClient client) {
        Map<String, List<Map<String, AttributeValue>>> rows = new HashMap<>();
        Map<String, KeysAndAttributes> open = asked;
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            if (attempt > MAX_TRIES) {
                throw new ShopUnavailable();
            }
            Backoff.beforeAttempt(attempt);
            Map<String, KeysAndAttributes> now = open;
            BatchGetItemResponse answer = client.batchGetItem(b -> b.requestItems(now));
            answer.responses()
                    .forEach(
                            (table, some) ->
                                    rows.computeIfAbsent(table, t -> new ArrayList<>())
                                            .addAll(some));
            open = answer.unprocessedKeys();
        }
        return rows;
    }
}
