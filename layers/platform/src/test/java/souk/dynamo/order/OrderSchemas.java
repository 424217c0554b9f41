package souk.dynamo.order;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class OrderSchemas {
    private OrderSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.ORDERS, OrderSchema.INSTANCE),
                new SchemaOf(Table.ORDERS, OrderEntry.SCHEMA),
                new SchemaOf(Table.ORDERS, DynamoAllOrders.SCHEMA),
                new SchemaOf(Table.REFUNDS, RefundSchema.INSTANCE),
                new SchemaOf(Table.REVIEWS, ProvedReview.SCHEMA));
    }
}
