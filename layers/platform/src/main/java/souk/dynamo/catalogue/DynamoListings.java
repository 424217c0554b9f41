package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.dynamo.Backoff;
import souk.dynamo.BatchRead;
import souk.listing.ListingChange;
import souk.listing.Listings;
import souk.listing.ListingsBusy;
import souk.value.IdempotencyKeyReused;
import souk.value.Page;

/**
 * Sellers' products in DynamoDB: the rows that shoppers buy from. A row names the wish that made it
 * and the last change by its seller, so that one whose answer was lost is known when it is sent
 * again. Safe for use by many threads.
 */
public final class DynamoListings implements Listings {
    private static final String WISH = "wish";

    private final DynamoDbClient client;
    private final String tableName;
    private final Supplier<String> ids;

    /**
     * @param ids gives each change a name of its own
     */
    public DynamoListings(DynamoDbClient client, String tableName, Supplier<String> ids) {
        this.client = client;
        this.tableName = tableName;
        this.ids = ids;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        var request =
                GetItemRequest.builder()
                        .tableName(tableName)
                        .key(ProductSchema.INSTANCE.key(id.value()))
                        .consistentRead(true)
                        .build();
        Map<String, AttributeValue> row = client.getItem(request).item();
        return row.isEmpty() ? Optional.empty() : Optional.of(ProductSchema.INSTANCE.read(row));
    }

    /** One query of the seller's shard, then one batch for the page: two round trips. */
    @Override
    public Page<Product> findBySeller(
            SellerId seller, ProductStatus status, int limit, Optional<String> after) {
        var entries = client.query(query(seller, status, limit, after)).items();
        var page = entries.stream().limit(limit).toList();
        var keys = page.stream().map(row -> new ProductId(text(row, "id"))).toList();
        var rows = new BatchRead().of(tableName, ProductSchema.keys(keys)).from(client);
        var found = ProductSchema.products(rows.getOrDefault(tableName, List.of()));
        List<Product> products = new ArrayList<>();
        for (ProductId id : keys) {
            Product product = found.get(id);
            if (product != null && product.status() == status) {
                products.add(product);
            }
        }
        return new Page<>(
                products,
                entries.size() > limit
                        ? Optional.of(text(page.getLast(), "byAge"))
                        : Optional.empty());
    }

    private QueryRequest query(
            SellerId seller, ProductStatus status, int limit, Optional<String> after) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":shard", text(ListShards.of(seller, status)));
        after.ifPresent(
                position -> values.put(":after", text(ListShards.position("byAge", position))));
        return QueryRequest.builder()
                .tableName(tableName)
                .indexName("seller")
                .keyConditionExpression(
                        after.isPresent()
                                ? "sellerStatus = :shard AND byAge < :after"
                                : "sellerStatus = :shard")
                .expressionAttributeValues(values)
                .scanIndexForward(false)
                // One more than the page: only so is it known where the list ends.
                .limit(limit + 1)
                .build();
    }

    @Override
    public Product create(Product product, String wish) {
        Map<String, AttributeValue> row = new HashMap<>(ProductSchema.INSTANCE.write(product));
        row.put(WISH, text(wish));
        var request =
                PutItemRequest.builder()
                        .tableName(tableName)
                        .item(row)
                        .conditionExpression("attribute_not_exists(id)")
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        for (int attempt = 1; attempt <= ListingWrite.MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            try {
                client.putItem(request);
                return product;
            } catch (ConditionalCheckFailedException e) {
                if (!text(wish).equals(e.item().get(WISH))) {
                    throw new IdempotencyKeyReused();
                }
                return ProductSchema.INSTANCE.read(e.item());
            } catch (TransactionConflictException held) {
                // Made before, and being bought at this moment. Nothing was written.
            }
        }
        throw new ListingsBusy();
    }

    @Override
    public Optional<Product> change(Product seen, ListingChange change) {
        return new ListingWrite(seen, change, ids.get()).apply(client, tableName);
    }
}
