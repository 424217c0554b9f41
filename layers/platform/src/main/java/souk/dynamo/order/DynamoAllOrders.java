package souk.dynamo.order;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import souk.dynamo.Attributes;
import souk.order.AllOrders;
import souk.order.Order;
import souk.value.Page;

/**
 * Every order in DynamoDB, by a scan of their table, which costs as much as the table is long. Safe
 * for use by many threads.
 */
public final class DynamoAllOrders implements AllOrders {
    /** When a row was written, which a part of a refund tells by nothing else. */
    static final String CHANGED_AT = "changedAt";

    private final DynamoDbClient client;
    private final String table;

    public DynamoAllOrders(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * Consistent: what is written while sums are counted must not be missed by one of two looks.
     */
    @Override
    public Page<Kept> page(int limit, Optional<String> after) {
        var request = ScanRequest.builder().tableName(table).consistentRead(true).limit(limit);
        after.ifPresent(id -> request.exclusiveStartKey(OrderSchema.INSTANCE.key(id)));
        var answer = client.scan(request.build());
        Optional<String> next =
                answer.hasLastEvaluatedKey()
                        ? Optional.of(Attributes.text(answer.lastEvaluatedKey(), "id"))
                        : Optional.empty();
        return new Page<>(answer.items().stream().map(DynamoAllOrders::kept).toList(), next);
    }

    /** Rows of before this was kept tell of their last status alone. */
    private static Kept kept(Map<String, AttributeValue> row) {
        Order order = OrderSchema.INSTANCE.read(row);
        Instant changedAt =
                row.containsKey(CHANGED_AT)
                        ? Instant.ofEpochMilli(Attributes.number(row, CHANGED_AT))
                        : order.state().history().getLast().at();
        return new Kept(order, changedAt);
    }
}
