package souk.dynamo.order;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.order.OrderId;
import souk.order.PaymentStatus;
import souk.shopper.ShopperId;

/** Finds the order that proves a purchase, among those of one shopper; a moment old. */
public record Purchases(DynamoDbClient client, String orders) {
    private static final int ORDERS_LOOKED_AT = 25;

    /** A paid order of the shopper that holds the product, the newest first. */
    public Optional<OrderId> paid(ShopperId shopper, ProductId product) {
        return paid(shopper, product, "");
    }

    /** Whether the shopper has a paid order, of whatever product. */
    public boolean any(ShopperId shopper) {
        Map<String, AttributeValue> start = Map.of();
        do {
            var answer = client.query(paidOrders(shopper, start));
            if (!answer.items().isEmpty()) {
                return true;
            }
            start = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
        } while (!start.isEmpty());
        return false;
    }

    private QueryRequest paidOrders(ShopperId shopper, Map<String, AttributeValue> start) {
        return QueryRequest.builder()
                .tableName(orders)
                .indexName("user")
                .keyConditionExpression("userId = :user")
                .filterExpression("paymentStatus = :paid")
                .expressionAttributeValues(
                        Map.of(
                                ":user",
                                Attributes.text(shopper.value()),
                                ":paid",
                                Attributes.text(PaymentStatus.PAID.word())))
                .projectionExpression("id")
                .scanIndexForward(false)
                // Most who bought anything paid one of their last orders.
                .limit(ORDERS_LOOKED_AT)
                .exclusiveStartKey(start.isEmpty() ? null : start)
                .build();
    }

    /** The same among the shopper's other orders. */
    Optional<OrderId> paidBesides(OrderId order, ShopperId shopper, ProductId product) {
        return paid(shopper, product, order.value());
    }

    /** That the order is paid at the moment of the transaction, too. */
    public ConditionCheck.Builder stillPaid(OrderId order) {
        return ConditionCheck.builder()
                .tableName(orders)
                .key(OrderSchema.INSTANCE.key(order.value()))
                .conditionExpression("paymentStatus = :paid")
                .expressionAttributeValues(
                        Map.of(":paid", Attributes.text(PaymentStatus.PAID.word())));
    }

    private Optional<OrderId> paid(ShopperId shopper, ProductId product, String besides) {
        Map<String, AttributeValue> start = Map.of();
        do {
            var request =
                    QueryRequest.builder()
                            .tableName(orders)
                            .indexName("user")
                            .keyConditionExpression("userId = :user")
                            .filterExpression(
                                    "paymentStatus = :paid AND contains(productIds, :product)"
                                            + " AND id <> :besides")
                            .expressionAttributeValues(
                                    Map.of(
                                            ":user",
                                            Attributes.text(shopper.value()),
                                            ":paid",
                                            Attributes.text(PaymentStatus.PAID.word()),
                                            ":product",
                                            Attributes.text(product.value()),
                                            ":besides",
                                            Attributes.text(besides)))
                            .scanIndexForward(false)
                            .exclusiveStartKey(start.isEmpty() ? null : start)
                            .build();
            var answer = client.query(request);
            if (!answer.items().isEmpty()) {
                return Optional.of(new OrderId(Attributes.text(answer.items().getFirst(), "id")));
            }
            start = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
        } while (!start.isEmpty());
        return Optional.empty();
    }
}
