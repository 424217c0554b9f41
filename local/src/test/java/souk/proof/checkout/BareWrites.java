package souk.proof.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The limit that an order is measured by: transactions of as many items, with rows of the same
 * size, on rows of a checkout of their own, and nothing around them.
 */
public final class BareWrites {
    private final CheckoutFixture fixture;
    private final DynamoDbClient client;
    private final Map<String, AttributeValue> order;

    /**
     * @param like a checkout fixture with an order in it, whose row is taken for a pattern
     */
    public BareWrites(CheckoutFixture fixture, CheckoutFixture like) {
        this.fixture = fixture;
        this.client = fixture.database().client(new FaultyServices());
        this.order = like.database().all(like.database().orders()).getFirst();
    }

    /** As T1 writes: an order's row, a cart emptied, and a unit of each product taken. */
    public void placeLike(String id, String user, List<String> products) {
        Database database = fixture.database();
        Stream<TransactWriteItem> rows =
                Stream.of(
                        put(database.orders(), row(id, user)),
                        update(
                                database.carts(),
                                Map.of("userId", AttributeValue.fromS(user)),
                                "SET products = :rows",
                                Map.of(":rows", AttributeValue.fromM(Map.of()))));
        Stream<TransactWriteItem> stock =
                products.stream()
                        .map(
                                product ->
                                        update(
                                                database.products(),
                                                Map.of("id", AttributeValue.fromS(product)),
                                                "SET stock = stock - :one",
                                                Map.of(":one", AttributeValue.fromN("1"))));
        write(Stream.concat(rows, stock).toList());
    }

    /** As T2 writes: the order's row once more, and a marker. */
    public void payLike(String id, String user) {
        Database database = fixture.database();
        write(
                List.of(
                        put(database.orders(), row(id, user)),
                        put(
                                database.requests(),
                                Map.of(
                                        "id",
                                        AttributeValue.fromS("stripe#evt_" + id),
                                        "expiresAt",
                                        AttributeValue.fromN("1800000000")))));
    }

    private Map<String, AttributeValue> row(String id, String user) {
        Map<String, AttributeValue> row = new HashMap<>(order);
        row.put("id", AttributeValue.fromS(id));
        row.put("userId", AttributeValue.fromS(user));
        return row;
    }

    private void write(List<TransactWriteItem> items) {
        client.transactWriteItems(TransactWriteItemsRequest.builder().transactItems(items).build());
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> row) {
        return TransactWriteItem.builder().put(put -> put.tableName(table).item(row)).build();
    }

    private static TransactWriteItem update(
            String table,
            Map<String, AttributeValue> key,
            String expression,
            Map<String, AttributeValue> values) {
        return TransactWriteItem.builder()
                .update(
                        Update.builder()
                                .tableName(table)
                                .key(key)
                                .updateExpression(expression)
                                .expressionAttributeValues(values)
                                .build())
                .build();
    }
}
