package souk.dynamo.wishlist;

import static souk.dynamo.Attributes.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.BatchRead;
import souk.dynamo.catalogue.ProductSchema;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;
import souk.wishlist.SavedProduct;
import souk.wishlist.Wishlists;

/**
 * Wishlists in DynamoDB: one row per saved product, and one that counts them. Safe for use by many
 * threads.
 */
public final class DynamoWishlists implements Wishlists {
    private static final Pattern POSITION = Pattern.compile("[0-9]{13}#[A-Za-z0-9_-]{1,128}");

    private final DynamoDbClient client;
    private final WishlistTables tables;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoWishlists(
            DynamoDbClient client, WishlistTables tables, Clock clock, Supplier<String> ids) {
        this.client = client;
        this.tables = tables;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Page<SavedProduct> read(ShopperId shopper, int limit, Optional<String> after) {
        var request =
                QueryRequest.builder()
                        .tableName(tables.wishlists())
                        .indexName("saved")
                        .keyConditionExpression("userId = :user")
                        .expressionAttributeValues(Map.of(":user", text(shopper.value())))
                        .scanIndexForward(false)
                        // One more than the page: only so is it known where the list ends.
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(shopper, position)));
        var answer = client.query(request.build());
        var rows = answer.items().stream().limit(limit).toList();
        boolean more = answer.items().size() > limit || answer.hasLastEvaluatedKey();
        Optional<String> next =
                more && !rows.isEmpty()
                        ? Optional.of(text(rows.getLast(), "savedAt"))
                        : Optional.empty();
        return new Page<>(priced(rows), next);
    }

    private static Map<String, AttributeValue> start(ShopperId shopper, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return Map.of(
                "userId", text(shopper.value()),
                "savedAt", text(position),
                "productId", text(position.substring(position.indexOf('#') + 1)));
    }

    private List<SavedProduct> priced(List<Map<String, AttributeValue>> rows) {
        List<ProductId> ids =
                rows.stream().map(row -> new ProductId(text(row, "productId"))).toList();
        Map<ProductId, Product> products = products(ids);
        List<SavedProduct> saved = new ArrayList<>(rows.size());
        for (Map<String, AttributeValue> row : rows) {
            saved.add(saved(row, products));
        }
        return saved;
    }

    private Map<ProductId, Product> products(List<ProductId> ids) {
        var rows = new BatchRead().of(tables.products(), ProductSchema.keys(ids)).from(client);
        return ProductSchema.products(rows.getOrDefault(tables.products(), List.of()));
    }

    private static SavedProduct saved(
            Map<String, AttributeValue> row, Map<ProductId, Product> products) {
        ProductId id = new ProductId(text(row, "productId"));
        String at = text(row, "savedAt");
        return new SavedProduct(
                id,
                Instant.ofEpochMilli(Long.parseLong(at.substring(0, at.indexOf('#')))),
                Optional.ofNullable(products.get(id)));
    }

    @Override
    public SavedProduct save(ShopperId shopper, ProductId productId) {
        var rows =
                new BatchRead()
                        .consistentlyOf(
                                tables.wishlists(),
                                Set.of(WishlistWrite.key(shopper, productId.value())))
                        .of(tables.products(), ProductSchema.keys(Set.of(productId)))
                        .from(client);
        var products = ProductSchema.products(rows.getOrDefault(tables.products(), List.of()));
        if (!products.containsKey(productId)) {
            throw new NoSuchProduct();
        }
        var present = rows.getOrDefault(tables.wishlists(), List.of());
        Map<String, AttributeValue> row =
                present.isEmpty() ? write(shopper).save(productId) : present.getFirst();
        return saved(row, products);
    }

    @Override
    public void remove(ShopperId shopper, ProductId productId) {
        write(shopper).remove(productId);
    }

    private WishlistWrite write(ShopperId shopper) {
        return new WishlistWrite(client, tables.wishlists(), clock, ids, shopper);
    }
}
