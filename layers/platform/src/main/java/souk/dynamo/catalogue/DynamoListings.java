package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.BatchRead;
import souk.dynamo.Keys;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.search.TailRows;
import souk.dynamo.seller.SellerRows;
import souk.listing.ListingAfter;
import souk.listing.ListingChange;
import souk.listing.Listings;
import souk.listing.ListingsBusy;
import souk.listing.VariantStep;
import souk.value.IdempotencyKeyReused;
import souk.value.Page;

/**
 * Sellers' products in DynamoDB: the rows that shoppers buy from. Each change tells the tail of the
 * search in its own transaction, so that the next search finds it. A product is listed only while
 * its seller sells, under the name that the seller has at that moment. A row names the wish that
 * made it and the last change by its seller, so that one whose answer was lost is known when it is
 * sent again. Safe for use by many threads.
 */
public final class DynamoListings implements Listings {
    private static final Attribute<String> WISH = Attribute.text("wish");

    /** The place of the product in a transaction. */
    static final int PRODUCT = 0;

    private static final int SELLER_ROW = 1;

    /** How often a seller may change their name while they list a product. */
    private static final int MAX_ATTEMPTS = 5;

    private final Tables tables;
    private final DynamoDbTable<Product> products;
    private final DynamoDbTable<StoredRow> rows;
    private final Supplier<String> ids;

    /**
     * @param ids gives each change a name of its own
     */
    public DynamoListings(Tables tables, Supplier<String> ids) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.rows = tables.table(Table.PRODUCTS, StoredRow.schema(Keys.of(ProductSchema.ID)));
        this.ids = ids;
    }

    @Override
    public Optional<Product> findProduct(ProductId id) {
        return ProductSchema.find(products, id);
    }

    @Override
    public Optional<ProductWithVariants> find(ProductId id) {
        return Optional.ofNullable(
                        rows.getItem(
                                get ->
                                        get.key(ProductSchema.keyOf(id.value()))
                                                .consistentRead(true)))
                .map(this::whole);
    }

    /** What a save left undone is done first. */
    private ProductWithVariants whole(StoredRow row) {
        Product product = ProductSchema.INSTANCE.read(row.attributes());
        new LateVariants(tables).write(product, row.attributes(), ids.get());
        return DynamoProducts.whole(tables, product, true);
    }

    /** One query of the seller's shard, then one batch for the page: two round trips. */
    @Override
    public Page<Product> findBySeller(
            SellerId seller, ProductStatus status, int limit, Optional<String> after) {
        Page<ProductId> page = new SellerShardReader(tables).read(seller, status, limit, after);
        List<ProductId> listed = page.items();
        var rows = new BatchRead().of(products, ProductSchema.keys(listed)).from(tables.enhanced());
        var found = ProductSchema.byId(rows.of(products));
        List<Product> shown = new ArrayList<>();
        for (ProductId id : listed) {
            Product product = found.get(id);
            if (product != null && product.status() == status) {
                shown.add(product);
            }
        }
        return new Page<>(shown, page.next());
    }

    @Override
    public ProductWithVariants create(ProductWithVariants listing, String wish) {
        Product named = listing.product();
        List<VariantStep> steps =
                listing.variants().stream()
                        .map(each -> new VariantStep(Optional.empty(), each, true, 0))
                        .toList();
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            String change = ids.get();
            var transaction =
                    new Transaction()
                            .put(wished(named, steps, wish), named, ProductSchema.ID.missing());
            SellerRows.whileSelling(transaction, tables, named.seller(), named.sellerName());
            TailRows.changed(transaction, tables, named.id(), change);
            for (VariantStep step : LateVariants.first(steps)) {
                transaction.update(new VariantWrite(tables, named, step).update());
            }
            var outcome = transaction.run(tables, change, ListingsBusy::new);
            if (outcome.done() || outcome.failed(PRODUCT)) {
                if (!outcome.done()) {
                    requireWished(outcome.row(PRODUCT), wish);
                }
                return steps.isEmpty() && outcome.done()
                        ? ProductWithVariants.plain(named)
                        : find(named.id()).orElseThrow();
            }
            named = named.of(SellerRows.sellingName(outcome.row(SELLER_ROW)), false);
        }
        throw new ListingsBusy();
    }

    /** The products, of which one more is written with what was wished. */
    private DynamoDbTable<Product> wished(Product product, List<VariantStep> steps, String wish) {
        Map<String, AttributeValue> more = new HashMap<>(LateVariants.attribute(product, steps));
        WISH.put(more, wish);
        return tables.table(Table.PRODUCTS, ProductSchema.INSTANCE.with(more));
    }

    private static void requireWished(Map<String, AttributeValue> row, String wish) {
        if (!WISH.maybeOf(row).equals(Optional.of(wish))) {
            throw new IdempotencyKeyReused();
        }
    }

    /** Without a look at the variants, which the change is not about. */
    @Override
    public Optional<Product> change(Product seen, ListingChange change) {
        ListingAfter after = change.appliedTo(ProductWithVariants.plain(seen));
        return new ListingWrite(seen, change, after, ids.get()).isDone(tables, products)
                ? findProduct(seen.id())
                : Optional.empty();
    }

    @Override
    public Optional<ProductWithVariants> change(
            Product seen, ListingChange change, ListingAfter after) {
        // A transaction does not answer what it made of a row.
        return new ListingWrite(seen, change, after, ids.get()).isDone(tables, products)
                ? find(seen.id())
                : Optional.empty();
    }
}
