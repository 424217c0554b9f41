package souk.dynamo.wishlist;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.catalogue.ProductId;
import souk.dynamo.Transaction;
import souk.shopper.ShopperId;
import souk.wishlist.WishlistBusy;
import souk.wishlist.WishlistFull;
import souk.wishlist.Wishlists;

/** Saves and removes a product together with the count of what is saved, so that it is exact. */
record WishlistWrite(
        DynamoDbClient client, String table, Clock clock, Supplier<String> ids, ShopperId shopper) {
    /** No product can be called so. */
    private static final String COUNT = "#count";

    static Map<String, AttributeValue> key(ShopperId shopper, String product) {
        return Map.of("userId", text(shopper.value()), "productId", text(product));
    }

    /** The row as it is afterwards. */
    SavedRow save(ProductId product) {
        var row = new SavedRow(shopper, product, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var outcome = put(SavedRow.SCHEMA.write(row));
        if (outcome.done()) {
            return row;
        }
        if (outcome.failed(0)) {
            return SavedRow.SCHEMA.read(outcome.reasons().getFirst().item());
        }
        throw new WishlistFull();
    }

    private Transaction.Outcome put(Map<String, AttributeValue> row) {
        return new Transaction()
                .put(
                        Put.builder()
                                .tableName(table)
                                .item(row)
                                .conditionExpression("attribute_not_exists(userId)")
                                .returnValuesOnConditionCheckFailure(
                                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .update(
                        count(1).conditionExpression(
                                        "attribute_not_exists(saved) OR saved < :most"))
                .run(client, ids.get(), WishlistBusy::new);
    }

    /** Does nothing for what is not there. */
    void remove(ProductId product) {
        new Transaction()
                .delete(
                        Delete.builder()
                                .tableName(table)
                                .key(key(shopper, product.value()))
                                .conditionExpression("attribute_exists(userId)"))
                .update(count(-1).conditionExpression("saved <= :most"))
                .run(client, ids.get(), WishlistBusy::new);
    }

    private Update.Builder count(int change) {
        return Update.builder()
                .tableName(table)
                .key(key(shopper, COUNT))
                .updateExpression("ADD saved :change")
                .expressionAttributeValues(
                        Map.of(":change", number(change), ":most", number(Wishlists.MAX)));
    }
}
