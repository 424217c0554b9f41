package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.BatchRead;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.search.ListedProducts;

/** The catalogue as an index is made of it, in DynamoDB. Safe for use by many threads. */
public final class DynamoListedProducts implements ListedProducts {
    private final Tables tables;
    private final DynamoDbTable<Product> products;

    public DynamoListedProducts(Tables tables) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
    }

    @Override
    public Map<ProductId, Product> now(Collection<ProductId> ids) {
        List<ProductId> asked = new ArrayList<>(ids);
        Map<ProductId, Product> found = new HashMap<>();
        for (int from = 0; from < asked.size(); from += BatchRead.MAX_KEYS) {
            var some = asked.subList(from, Math.min(from + BatchRead.MAX_KEYS, asked.size()));
            var rows = new BatchRead().consistentlyOf(products, ProductSchema.keys(some));
            found.putAll(ProductSchema.byId(rows.from(tables.enhanced()).of(products)));
        }
        return found;
    }

    /** A scan, which costs as much as the table is long. */
    @Override
    public Iterable<Product> all() {
        return products.scan(scan -> scan.consistentRead(true)).items();
    }
}
