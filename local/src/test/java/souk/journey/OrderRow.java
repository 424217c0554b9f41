package souk.journey;

import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalCloud;

/** An order as its table holds it, past every function. */
record OrderRow(LocalCloud shop, String id) {
    private static final String TABLE = "Orders";
    private static final String LONG_AGO = "0000000000001";

    String text(String attribute) {
        var row = shop.dynamoDb().getItem(get -> get.tableName(TABLE).key(key())).item();
        return Objects.requireNonNull(row.get(attribute), () -> "no " + attribute).s();
    }

    /** Makes the time to pay pass; the order's payment does not know. */
    void isDueNow() {
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName(TABLE)
                                        .key(key())
                                        .updateExpression("SET dueAt = :then, payUntil = :millis")
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":then",
                                                        AttributeValue.fromS(LONG_AGO),
                                                        ":millis",
                                                        AttributeValue.fromN("1"))));
    }

    private Map<String, AttributeValue> key() {
        return Map.of("id", AttributeValue.fromS(id));
    }
}
