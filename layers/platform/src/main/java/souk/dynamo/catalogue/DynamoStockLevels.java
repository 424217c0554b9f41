package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.ID;
import static souk.dynamo.catalogue.ProductSchema.SELLER_STATUS;
import static souk.dynamo.catalogue.ProductSchema.STOCK;
import static souk.dynamo.catalogue.ProductSchema.TITLE;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.catalogue.StockLevels;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;

/**
 * Stock from the index that sorts each seller's products by it: one small query, however much they
 * list. Safe for use by many threads.
 */
public final class DynamoStockLevels implements StockLevels {
    private static final String INDEX = "stock";

    static final Schema<StockLevel> SCHEMA =
            Schema.readOnly(
                    StockLevel.class,
                    Keys.of(ID).indexByNumber(INDEX, SELLER_STATUS, STOCK),
                    row -> new StockLevel(ID.of(row), TITLE.of(row), STOCK.of(row)));

    private final DynamoDbIndex<StockLevel> levels;

    public DynamoStockLevels(Tables tables) {
        this.levels = tables.table(Table.PRODUCTS, SCHEMA).index(INDEX);
    }

    @Override
    public List<StockLevel> low(SellerId seller, int fewer, int most) {
        String shard = ListShards.of(seller, ProductStatus.ACTIVE);
        var below =
                QueryConditional.sortLessThan(key -> key.partitionValue(shard).sortValue(fewer));
        return ListPage.items(levels.query(query -> query.queryConditional(below).limit(most)));
    }
}
