package souk.proof.privilege;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.local.LocalCloud;

/** Orders as their table holds them, past every function. */
record Rows(LocalCloud shop) {
    private static final String LONG_AGO = "0000000000001";

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    Map<String, AttributeValue> order(String id) {
        return shop.dynamoDb()
                .getItem(get -> get.tableName("Orders").key(Map.of("id", text(id))))
                .item();
    }

    /** Puts an order's refunds back to being on their way. */
    void pending(String order) {
        for (Map<String, AttributeValue> refund : refunds(order)) {
            var row = new HashMap<>(refund);
            row.put("state", text("Pending"));
            shop.dynamoDb().putItem(put -> put.tableName("Refunds").item(row));
        }
    }

    /** Takes away what is known of refunds that were made in Stripe's dashboard. */
    void noneOfTheDashboard(String order) {
        for (Map<String, AttributeValue> refund : refunds(order)) {
            var key = new HashMap<>(refund);
            key.keySet().retainAll(List.of("orderId", "id"));
            if (requireNonNull(key.get("id")).s().startsWith("re_")) {
                shop.dynamoDb().deleteItem(delete -> delete.tableName("Refunds").key(key));
            }
        }
    }

    /** Lets an order prove the purchase of a review. */
    void provedBy(String review, String order) {
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Reviews")
                                        .key(Map.of("id", text(review)))
                                        .updateExpression("SET purchase = :order")
                                        .expressionAttributeValues(Map.of(":order", text(order))));
    }

    /** Lets an order know that its shopper takes it back, and nothing more happen. */
    void takenBack(String order) {
        var row = new HashMap<>(order(order));
        row.put("takenBack", AttributeValue.fromBool(true));
        due(row);
    }

    /** Sets what is left of a variant. */
    void variantStock(String line, int units) {
        var id = new LineId(line);
        var key =
                Map.of(
                        "productId", text(id.product().value()),
                        "variantId", text(id.variant().orElseThrow().value()));
        var stock = Map.of(":units", AttributeValue.fromN(Integer.toString(units)));
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Variants")
                                        .key(key)
                                        .updateExpression("SET stock = :units")
                                        .expressionAttributeValues(stock));
    }

    private List<Map<String, AttributeValue>> refunds(String order) {
        return shop.dynamoDb()
                .query(
                        query ->
                                query.tableName("Refunds")
                                        .keyConditionExpression("orderId = :order")
                                        .expressionAttributeValues(Map.of(":order", text(order))))
                .items();
    }

    /** Puts an order back to what it was, and lets its time to pay pass. */
    void due(Map<String, AttributeValue> order) {
        var row = new HashMap<>(order);
        row.put("dueAt", text(LONG_AGO));
        row.put("payUntil", AttributeValue.fromN("1"));
        shop.dynamoDb().putItem(put -> put.tableName("Orders").item(row));
    }
}
