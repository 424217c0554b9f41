package souk.dynamo.order;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Condition;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.Order;

/** Orders as rows that are about to replace what they were. */
public final class WrittenOrders {
    private WrittenOrders() {}

    /** Orders as rows that tell when they were written, and more. */
    @SafeVarargs
    public static DynamoDbTable<Order> at(
            Instant time, Tables tables, Map.Entry<String, AttributeValue>... more) {
        var written = DynamoAllOrders.CHANGED_AT.entry(time);
        return tables.table(Table.ORDERS, OrderSchema.INSTANCE.with(written).with(more));
    }

    /** That an order is still what this was decided on. */
    public static Condition unchanged(Order before) {
        return OrderSchema.VERSION.is(before.version());
    }
}
