package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.dynamo.BatchRead;
import souk.dynamo.Schema;
import souk.dynamo.Table;
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
        var keys =
                order.lines().stream()
                        .map(line -> ReviewId.of(line.productId(), seed))
                        .map(review -> Schema.keyOf(review.value()))
                        .toList();
        var rows =
                new BatchRead()
                        .consistentlyOf(store.reviews(), keys)
                        .from(store.tables().enhanced());
        rows.of(store.reviews()).stream()
                .filter(review -> review.purchase().isEmpty())
                .forEach(review -> transaction.update(proved(review.id())));
    }

    private Update.Builder proved(ReviewId review) {
        return Update.builder()
                .tableName(store.tables().name(Table.REVIEWS))
                .key(Map.of("id", text(review.value())))
                .updateExpression("SET purchase = :order, version = version + :one")
                .conditionExpression("attribute_exists(id) AND attribute_not_exists(purchase)")
                .expressionAttributeValues(
                        Map.of(":order", text(order.id().value()), ":one", number(1)));
    }
}
