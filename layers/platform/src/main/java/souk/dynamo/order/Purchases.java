package souk.dynamo.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.OrderId;
import souk.order.PaymentStatus;
import souk.shopper.ShopperId;

/** Finds the order that proves a purchase, among those of one shopper; a moment old. */
public record Purchases(Tables tables) {
    private static final int ORDERS_LOOKED_AT = 25;
    private static final String PAID = "paymentStatus = :paid";

    /** A paid order of the shopper that holds the product, the newest first. */
    public Optional<OrderId> paid(ShopperId shopper, ProductId product) {
        return paid(shopper, product, "");
    }

    /** Whether the shopper has a paid order, of whatever product. */
    public boolean any(ShopperId shopper) {
        var request =
                ordersOf(shopper, PAID, Map.of())
                        .attributesToProject("id")
                        // Most who bought anything paid one of their last orders.
                        .limit(ORDERS_LOOKED_AT)
                        .build();
        return first(request).isPresent();
    }

    /** The same among the shopper's other orders. */
    Optional<OrderId> paidBesides(OrderId order, ShopperId shopper, ProductId product) {
        return paid(shopper, product, order.value());
    }

    /** That the order is paid at the moment of the transaction, too. */
    public ConditionCheck.Builder stillPaid(OrderId order) {
        return ConditionCheck.builder()
                .tableName(tables.name(Table.ORDERS))
                .key(OrderSchema.INSTANCE.key(order.value()))
                .conditionExpression(PAID)
                .expressionAttributeValues(
                        Map.of(":paid", Attributes.text(PaymentStatus.PAID.word())));
    }

    private Optional<OrderId> paid(ShopperId shopper, ProductId product, String besides) {
        var values =
                Map.of(
                        ":product", Attributes.text(product.value()),
                        ":besides", Attributes.text(besides));
        String which = PAID + " AND contains(productIds, :product) AND id <> :besides";
        return first(ordersOf(shopper, which, values).build());
    }

    /** The newest first. */
    private static QueryEnhancedRequest.Builder ordersOf(
            ShopperId shopper, String which, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":paid", Attributes.text(PaymentStatus.PAID.word()));
        return QueryEnhancedRequest.builder()
                .queryConditional(QueryConditional.keyEqualTo(OrderSchema.keyOf(shopper.value())))
                .filterExpression(
                        Expression.builder().expression(which).expressionValues(all).build())
                .scanIndexForward(false);
    }

    /** The first that is found, page by page. */
    private Optional<OrderId> first(QueryEnhancedRequest request) {
        var orders = tables.table(Table.ORDERS, OrderEntry.SCHEMA).index(OrderEntry.USER);
        for (Page<OrderEntry> page : orders.query(request)) {
            if (!page.items().isEmpty()) {
                return Optional.of(page.items().getFirst().id());
            }
        }
        return Optional.empty();
    }
}
