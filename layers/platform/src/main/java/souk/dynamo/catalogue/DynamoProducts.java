package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductExists;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.catalogue.Variant;
import souk.dynamo.BatchRead;
import souk.dynamo.RowWrite;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.value.Page;
import souk.value.ShopUnavailable;

/**
 * Products in DynamoDB. Reads are eventually consistent: a price or stock may be a moment old, and
 * whoever sells by it checks again in the write. Safe for use by many threads.
 */
public final class DynamoProducts implements Products {
    private final Tables tables;
    private final DynamoDbTable<Product> products;
    private final ListShardReader shards;

    public DynamoProducts(Tables tables) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.shards = new ListShardReader(tables);
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return Optional.ofNullable(products.getItem(ProductSchema.keyOf(id.value())));
    }

    /** A second call for its variants, if it has options: all of them are read together. */
    @Override
    public Optional<ProductWithVariants> findWhole(ProductId id) {
        return find(id).map(product -> whole(tables, product, false));
    }

    static ProductWithVariants whole(Tables tables, Product product, boolean consistent) {
        return product.options().all().isEmpty()
                ? ProductWithVariants.plain(product)
                : ProductWithVariants.of(
                        product, VariantSchema.of(tables, product.id(), consistent));
    }

    @Override
    public Map<LineId, Product> findLines(Collection<LineId> lines) {
        return new LineReading(tables, lines).read();
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        var rows = new BatchRead().of(products, ProductSchema.keys(ids)).from(tables.enhanced());
        return ProductSchema.byId(rows.of(products));
    }

    /** One query per shard at once, then one batch for the page: two round trips. */
    @Override
    public Page<Product> browse(ProductQuery query) {
        Page<ProductId> page = shards.read(query);
        Map<ProductId, Product> found = findAll(page.items());
        List<Product> shown = new ArrayList<>();
        for (ProductId id : page.items()) {
            Product product = found.get(id);
            if (product != null && product.active()) {
                shown.add(product);
            }
        }
        return new Page<>(shown, page.next());
    }

    @Override
    public void add(ProductWithVariants whole) {
        Product product = whole.product();
        var absent = ProductSchema.ID.missing();
        for (Variant each : whole.variants()) {
            // Nobody finds them before the product is there.
            tables.table(Table.VARIANTS, VariantSchema.INSTANCE)
                    .putItem(new VariantSchema.Row(product.id(), product.seller(), each));
        }
        if (!RowWrite.put(products, product, absent, ShopUnavailable::new).done()) {
            throw new ProductExists();
        }
    }
}
