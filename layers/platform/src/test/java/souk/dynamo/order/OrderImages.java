package souk.dynamo.order;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.order.Order;

/** Orders as a stream shows them, for tests that have no stream. */
public final class OrderImages {
    private OrderImages() {}

    public static Map<String, AttributeValue> of(Order order) {
        return OrderSchema.INSTANCE.write(order);
    }
}
