package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.dynamo.BatchRead;
import souk.dynamo.Transaction;
import souk.order.Order;
import souk.review.ReviewId;
import souk.shopper.IdSeed;

/**
 * What it does to reviews that money of an order did not go back after all: those of its products
 * that nothing proves are proved by it again.
 */
record RestoredPurchase(OrderStore store, Order order) {

    /** Adds to the order's own transaction what follows from its refund's failure. */
    void addTo(Transaction transaction) {
        // Who ordered has a seed since then: without one there is no review either.
        store.seeds().find(order.shopper()).ifPresent(seed -> addTo(transaction, seed));
    }

    private void addTo(Transaction transaction, IdSeed seed) {
        String reviews = store.tables().reviews();
        var keys =
                order.lines().stream()
                        .map(line -> ReviewId.of(line.productId(), seed))
                        .map(review -> Map.of("id", text(review.value())))
                        .collect(Collectors.toSet());
        new BatchRead()
                        .consistentlyOf(reviews, keys)
                        .from(store.client())
                        .getOrDefault(reviews, List.of())
                        .stream()
                        .filter(row -> !row.containsKey("purchase"))
                        .forEach(row -> transaction.update(proved(row)));
    }

    private Update.Builder proved(Map<String, AttributeValue> row) {
        return Update.builder()
                .tableName(store.tables().reviews())
                .key(Map.of("id", text(text(row, "id"))))
                .updateExpression("SET purchase = :order, version = version + :one")
                .conditionExpression("attribute_exists(id) AND attribute_not_exists(purchase)")
                .expressionAttributeValues(
                        Map.of(":order", text(order.id().value()), ":one", number(1)));
    }
}
