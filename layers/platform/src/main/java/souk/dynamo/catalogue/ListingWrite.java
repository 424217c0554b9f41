package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.dynamo.Backoff;
import souk.listing.ListingChange;
import souk.listing.ListingsBusy;
import souk.listing.Stock;

/**
 * A seller's change of a product as one update of what differs, under the condition that it is
 * theirs and at the version they saw. Checkouts and reviews write other attributes of the same row
 * at the same time, and none of that is undone: stock is added to in the store, and the place by
 * rating is only set when a product comes back to the shards, if its stars are those it is made of.
 *
 * @param name of the change; the row keeps it, so that a change whose answer was lost is known when
 *     the SDK sends it again
 */
record ListingWrite(Product seen, ListingChange change, String name) {
    static final int MAX_ATTEMPTS = 12;

    private static final String NAME = "change";
    private static final String STOCK = "stock";

    /** Empty when the row is not as it was seen. */
    Optional<Product> apply(DynamoDbClient client, String table) {
        UpdateItemRequest request = new Expressions().request(table);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                return Optional.of(
                        ProductSchema.INSTANCE.read(client.updateItem(request).attributes()));
            } catch (ConditionalCheckFailedException e) {
                return text(name).equals(e.item().get(NAME))
                        ? Optional.of(ProductSchema.INSTANCE.read(e.item()))
                        : Optional.empty();
            } catch (TransactionConflictException held) {
                // Somebody buys or rates it at this moment. Nothing was written.
            }
        }
        throw new ListingsBusy();
    }

    /** Grow together; names stand for all attributes, since some are words of the language. */
    private final class Expressions {
        private final List<String> set = new ArrayList<>();
        private final List<String> remove = new ArrayList<>();
        private final List<String> same = new ArrayList<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, AttributeValue> values = new HashMap<>();

        UpdateItemRequest request(String table) {
            same("sellerId", text(seen.seller().value()));
            same("version", number(seen.version()));
            set(NAME, text(name));
            differences();
            stock();
            return UpdateItemRequest.builder()
                    .tableName(table)
                    .key(ProductSchema.INSTANCE.key(seen.id().value()))
                    .updateExpression(
                            "SET "
                                    + String.join(", ", set)
                                    + (remove.isEmpty()
                                            ? ""
                                            : " REMOVE " + String.join(", ", remove)))
                    .conditionExpression(String.join(" AND ", same))
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values)
                    .returnValues(ReturnValue.ALL_NEW)
                    .returnValuesOnConditionCheckFailure(
                            ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build();
        }

        private void differences() {
            Map<String, AttributeValue> before = ProductSchema.INSTANCE.write(seen);
            Map<String, AttributeValue> after =
                    ProductSchema.INSTANCE.write(change.appliedTo(seen));
            new TreeMap<>(after)
                    .forEach(
                            (attribute, value) -> {
                                if (!value.equals(before.get(attribute))) {
                                    set(attribute, value);
                                }
                            });
            Set<String> gone = new TreeMap<>(before).keySet();
            gone.removeAll(after.keySet());
            gone.forEach(attribute -> remove.add(named(attribute)));
            if (after.containsKey("byRating") && !before.containsKey("byRating")) {
                for (int star = 1; star <= RatingSummary.MAX_STARS; star++) {
                    same("stars" + star, number(seen.rating().stars().get(star - 1)));
                }
            }
        }

        private void stock() {
            change.stock().ifPresent(stock -> set(STOCK, number(stock.units())));
            change.restock()
                    .ifPresent(
                            restock -> {
                                int more = restock.units();
                                String stock = named(STOCK);
                                values.put(":more", number(more));
                                set.add("%s = %s + :more".formatted(stock, stock));
                                if (more < 0) {
                                    values.put(":bound", number(-more));
                                    same.add(stock + " >= :bound");
                                } else if (more > 0) {
                                    values.put(":bound", number(Stock.MAX - more));
                                    same.add(stock + " <= :bound");
                                }
                            });
        }

        private void set(String attribute, AttributeValue value) {
            set.add(named(attribute) + " = :" + attribute);
            values.put(":" + attribute, value);
        }

        private void same(String attribute, AttributeValue value) {
            same.add(named(attribute) + " = :seen_" + attribute);
            values.put(":seen_" + attribute, value);
        }

        private String named(String attribute) {
            names.put("#" + attribute, attribute);
            return "#" + attribute;
        }
    }
}
