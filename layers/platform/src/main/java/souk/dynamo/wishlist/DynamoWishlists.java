package souk.dynamo.wishlist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.BatchRead;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
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

    private final Tables tables;
    private final DynamoDbTable<SavedRow> saved;
    private final DynamoDbTable<Product> products;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoWishlists(Tables tables, Clock clock, Supplier<String> ids) {
        this.tables = tables;
        this.saved = tables.table(Table.WISHLISTS, SavedRow.SCHEMA);
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Page<SavedProduct> read(ShopperId shopper, int limit, Optional<String> after) {
        var request =
                QueryEnhancedRequest.builder()
                        .queryConditional(
                                QueryConditional.keyEqualTo(Schema.keyOf(shopper.value())))
                        .scanIndexForward(false)
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(shopper, position)));
        Page<SavedRow> page =
                ListPage.of(
                        saved.index(SavedRow.INDEX).query(request.build()),
                        limit,
                        SavedRow::position);
        var listed = page.items().stream().map(SavedRow::product).toList();
        var rows = new BatchRead().of(products, ProductSchema.keys(listed)).from(tables.enhanced());
        var found = ProductSchema.byId(rows.of(products));
        return page.map(row -> row.with(Optional.ofNullable(found.get(row.product()))));
    }

    private static Map<String, AttributeValue> start(ShopperId shopper, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return Map.ofEntries(
                SavedRow.SHOPPER.entry(shopper),
                SavedRow.SAVED_AT.entry(position),
                SavedRow.PRODUCT.entry(
                        new ProductId(position.substring(position.indexOf('#') + 1))));
    }

    @Override
    public SavedProduct save(ShopperId shopper, ProductId productId) {
        var rows =
                new BatchRead()
                        .consistentlyOf(saved, List.of(SavedRow.key(shopper, productId)))
                        .of(products, ProductSchema.keys(List.of(productId)))
                        .from(tables.enhanced());
        Product product = rows.oneOf(products).orElseThrow(NoSuchProduct::new);
        SavedRow row = rows.oneOf(saved).orElseGet(() -> write(shopper).save(productId));
        return row.with(Optional.of(product));
    }

    @Override
    public void remove(ShopperId shopper, ProductId productId) {
        write(shopper).remove(productId);
    }

    private WishlistWrite write(ShopperId shopper) {
        return new WishlistWrite(tables, saved, clock, ids, shopper);
    }
}
