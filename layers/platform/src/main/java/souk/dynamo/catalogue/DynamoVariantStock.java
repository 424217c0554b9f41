package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.VARIANT_STOCK;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.VariantStock;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.listing.ListingsBusy;

/** The sums in DynamoDB: one query and one update. Safe for use by many threads. */
public final class DynamoVariantStock implements VariantStock {
    private final Tables tables;
    private final DynamoDbTable<Product> products;

    public DynamoVariantStock(Tables tables) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
    }

    @Override
    public void follow(ProductId id) {
        int stock = ProductWithVariants.stock(VariantSchema.of(tables, id, true));
        RowUpdate.of(products, ProductSchema.keyOf(id.value()))
                .set(VARIANT_STOCK, stock)
                .when(VARIANT_STOCK.exists())
                .when(VARIANT_STOCK.isNot(stock))
                .run(tables, ListingsBusy::new);
    }
}
