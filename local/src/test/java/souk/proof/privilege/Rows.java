package souk.proof.privilege;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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
        var known =
                shop.dynamoDb()
                        .query(
                                query ->
                                        query.tableName("Refunds")
                                                .keyConditionExpression("orderId = :order")
                                                .expressionAttributeValues(
                                                        Map.of(":order", text(order))));
        for (Map<String, AttributeValue> refund : known.items()) {
            var row = new HashMap<>(refund);
            row.put("state", text("Pending"));
            shop.dynamoDb().putItem(put -> put.tableName("Refunds").item(row));
        }
    }

    /** Lets an order know that its shopper takes it back, and nothing more happen. */
    void takenBack(String order) {
        var row = new HashMap<>(order(order));
        row.put("takenBack", AttributeValue.fromBool(true));
        due(row);
    }

    /** Puts an order back to what it was, and lets its time to pay pass. */
    void due(Map<String, AttributeValue> order) {
        var row = new HashMap<>(order);
        row.put("dueAt", text(LONG_AGO));
        row.put("payUntil", AttributeValue.fromN("1"));
        shop.dynamoDb().putItem(put -> put.tableName("Orders").item(row));
    }
}
