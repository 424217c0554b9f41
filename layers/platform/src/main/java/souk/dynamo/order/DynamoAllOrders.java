package souk.dynamo.order;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.AllOrders;
import souk.order.Order;
import souk.order.OrderId;
import souk.value.Page;

/**
 * Every order in DynamoDB, by a scan of their table, which costs as much as the table is long. Safe
 * for use by many threads.
 */
public final class DynamoAllOrders implements AllOrders {
    /** When a row was written, which a part of a refund tells by nothing else. */
    static final Attribute<Instant> CHANGED_AT = Attribute.millis("changedAt");

    static final Schema<Kept> SCHEMA =
            Schema.readOnly(Kept.class, OrderSchema.keys(), DynamoAllOrders::kept);

    private final DynamoDbTable<Kept> orders;

    public DynamoAllOrders(Tables tables) {
        this.orders = tables.table(Table.ORDERS, SCHEMA);
    }

    /**
     * Consistent: what is written while sums are counted must not be missed by one of two looks.
     */
    @Override
    public Page<Kept> page(int limit, Optional<String> after) {
        var request = ScanEnhancedRequest.builder().consistentRead(true).limit(limit);
        after.ifPresent(
                id ->
                        request.exclusiveStartKey(
                                Map.ofEntries(OrderSchema.ID.entry(new OrderId(id)))));
        var answer = orders.scan(request.build()).iterator().next();
        Optional<String> next =
                Optional.ofNullable(answer.lastEvaluatedKey())
                        .map(last -> OrderSchema.ID.of(last).value());
        return new Page<>(answer.items(), next);
    }

    /** Rows of before this was kept tell of their last status alone. */
    private static Kept kept(Map<String, AttributeValue> row) {
        Order order = OrderSchema.INSTANCE.read(row);
        Instant changedAt =
                CHANGED_AT.maybeOf(row).orElseGet(() -> order.state().history().getLast().at());
        return new Kept(order, changedAt);
    }
}
