package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.ID;
import static souk.dynamo.catalogue.ProductSchema.SELLER_STATUS;
import static souk.dynamo.catalogue.ProductSchema.STOCK;
import static souk.dynamo.catalogue.ProductSchema.TITLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.Products;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.catalogue.StockLevels;
import souk.concurrent.Together;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;

/**
 * Stock from the indexes that sort each seller's products and variants by it: two small queries at
 * once, however much they list, and the products of the variants that are found. Safe for use by
 * many threads.
 */
public final class DynamoStockLevels implements StockLevels {
    private static final String INDEX = "stock";

    static final Schema<StockLevel> SCHEMA =
            Schema.readOnly(
                    StockLevel.class,
                    Keys.of(ID).indexByNumber(INDEX, SELLER_STATUS, STOCK),
                    row ->
                            new StockLevel(
                                    LineId.of(ID.of(row)),
                                    TITLE.of(row),
                                    List.of(),
                                    STOCK.of(row)));

    /** Few units of a variant, as the index has it. */
    record LowVariant(LineId line, List<String> values, int stock) {}

    static final Schema<LowVariant> VARIANTS =
            Schema.readOnly(
                    LowVariant.class,
                    Keys.of(VariantSchema.PRODUCT, VariantSchema.ID)
                            .indexByNumber(VariantSchema.BY_STOCK, VariantSchema.SELLER, STOCK),
                    row ->
                            new LowVariant(
                                    LineId.of(
                                            VariantSchema.PRODUCT.of(row),
                                            VariantSchema.ID.of(row)),
                                    VariantSchema.VALUES.of(row),
                                    STOCK.of(row)));

    private final DynamoDbIndex<StockLevel> levels;
    private final DynamoDbIndex<LowVariant> variants;
    private final Products products;

    public DynamoStockLevels(Tables tables) {
        this.levels = tables.table(Table.PRODUCTS, SCHEMA).index(INDEX);
        this.variants = tables.table(Table.VARIANTS, VARIANTS).index(VariantSchema.BY_STOCK);
        this.products = new DynamoProducts(tables);
    }

    @Override
    public List<StockLevel> low(SellerId seller, int fewer, int most) {
        var ofVariants = Together.start(() -> lowVariants(seller, fewer, most));
        String shard = ListShards.of(seller, ProductStatus.ACTIVE);
        List<StockLevel> low = new ArrayList<>(few(levels, shard, fewer, most));
        low.addAll(Together.result(ofVariants));
        low.sort(Comparator.comparingInt(StockLevel::stock));
        return low.subList(0, Math.min(most, low.size()));
    }

    /** Without those of products that are archived, whose rows do not say so. */
    private List<StockLevel> lowVariants(SellerId seller, int fewer, int most) {
        List<LowVariant> found = few(variants, seller.value(), fewer, most);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<ProductId> ids = new HashSet<>();
        found.forEach(each -> ids.add(each.line().product()));
        Map<ProductId, Product> named = products.findAll(ids);
        List<StockLevel> low = new ArrayList<>();
        for (LowVariant each : found) {
            Product product = named.get(each.line().product());
            if (product != null && product.status() == ProductStatus.ACTIVE) {
                low.add(
                        new StockLevel(
                                each.line(),
                                product.title(),
                                product.options().choice(each.values()),
                                each.stock()));
            }
        }
        return low;
    }

    private static <T> List<T> few(DynamoDbIndex<T> index, String of, int fewer, int most) {
        var below = QueryConditional.sortLessThan(key -> key.partitionValue(of).sortValue(fewer));
        return ListPage.items(index.query(query -> query.queryConditional(below).limit(most)));
    }
}
