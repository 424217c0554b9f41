package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.money.Money;
import souk.order.OrderId;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;

/**
 * A refund as a row of Refunds, in the partition of its order. It is written with its order only,
 * under the order's version: so it needs none of its own.
 */
public final class RefundSchema {
    private static final Comparator<Refund> OLDEST_FIRST =
            Comparator.comparing(Refund::at).thenComparing(refund -> refund.id().value());

    private RefundSchema() {}

    public static Map<String, AttributeValue> write(OrderId order, Refund refund) {
        return Map.of(
                "orderId", text(order.value()),
                "id", text(refund.id().value()),
                "amount", number(refund.amount().minor()),
                "currency", text(refund.amount().currency().getCurrencyCode()),
                "state", text(refund.state().word()),
                "at", number(refund.at().toEpochMilli()));
    }

    static Put.Builder put(String table, OrderId order, Refund refund) {
        return Put.builder().tableName(table).item(write(order, refund));
    }

    /** Those of one order, the oldest first, as they are at this moment; they fit one page. */
    static List<Refund> of(OrderId order, DynamoDbClient client, String table) {
        var request =
                QueryRequest.builder()
                        .tableName(table)
                        .keyConditionExpression("orderId = :order")
                        .expressionAttributeValues(Map.of(":order", text(order.value())))
                        .consistentRead(true)
                        .build();
        return client.query(request).items().stream()
                .map(RefundSchema::read)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Refund read(Map<String, AttributeValue> row) {
        return new Refund(
                new RefundId(text(row, "id")),
                new Money(number(row, "amount"), Currency.getInstance(text(row, "currency"))),
                RefundState.of(text(row, "state")),
                Instant.ofEpochMilli(number(row, "at")));
    }
}
