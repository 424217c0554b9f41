package souk.dynamo;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import souk.order.AllOrders;
import souk.order.Order;
import souk.value.Page;

/**
 * Every order in DynamoDB, by a scan of their table, which costs as much as the table is long. Safe
 * for use by many threads.
 */
public final class DynamoAllOrders implements AllOrders {
    private final DynamoDbClient client;
    private final String table;

    public DynamoAllOrders(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Page<Order> page(int limit, Optional<String> after) {
        var request = ScanRequest.builder().tableName(table).limit(limit);
        after.ifPresent(id -> request.exclusiveStartKey(OrderSchema.INSTANCE.key(id)));
        var answer = client.scan(request.build());
        Optional<String> next =
                answer.hasLastEvaluatedKey()
                        ? Optional.of(Attributes.text(answer.lastEvaluatedKey(), "id"))
                        : Optional.empty();
        return new Page<>(OrderSchema.orders(answer.items()), next);
    }
}
