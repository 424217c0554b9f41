package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.BY_AGE;
import static souk.dynamo.catalogue.ProductSchema.ID;
import static souk.dynamo.catalogue.ProductSchema.SELLER_STATUS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductsBySeller;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.dynamo.BatchRead;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.value.Page;

/**
 * Sellers' products from the index that holds each seller's in one shard, with their stars. Safe
 * for use by many threads.
 */
public final class DynamoProductsBySeller implements ProductsBySeller {
    private static final String INDEX = SellerShardReader.INDEX;

    static final Schema<Rated> RATED =
            Schema.readOnly(
                    Rated.class,
                    Keys.of(ID).index(INDEX, SELLER_STATUS, BY_AGE),
                    row -> new Rated(ProductSchema.suspension(row), ProductSchema.rating(row)));

    private final Tables tables;
    private final DynamoDbIndex<Rated> ratings;

    public DynamoProductsBySeller(Tables tables) {
        this.tables = tables;
        this.ratings = tables.table(Table.PRODUCTS, RATED).index(INDEX);
    }

    /** What the index holds of a product beside its place. */
    record Rated(Suspension suspension, RatingSummary rating) {}

    /** One query, then one batch for the page: two round trips. */
    @Override
    public Page<Product> newest(SellerId seller, int limit, Optional<String> after) {
        Page<ProductId> page =
                new SellerShardReader(tables).read(seller, ProductStatus.ACTIVE, limit, after);
        var products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        var keys = ProductSchema.keys(page.items());
        var rows = new BatchRead().of(products, keys).from(tables.enhanced());
        var found = ProductSchema.byId(rows.of(products));
        List<Product> shown = new ArrayList<>();
        for (ProductId id : page.items()) {
            Product product = found.get(id);
            if (product != null && product.active()) {
                shown.add(product);
            }
        }
        return new Page<>(shown, page.next());
    }

    /** One query, of which DynamoDB reads one megabyte at most. */
    @Override
    public RatingSummary rating(SellerId seller) {
        var shard =
                QueryConditional.keyEqualTo(
                        ProductSchema.keyOf(ListShards.of(seller, ProductStatus.ACTIVE)));
        return ListPage.items(
                        ratings.query(
                                query -> query.queryConditional(shard).scanIndexForward(false)))
                .stream()
                .filter(each -> !each.suspension().any())
                .map(Rated::rating)
                .reduce(RatingSummary.NONE, RatingSummary::plus);
    }
}
