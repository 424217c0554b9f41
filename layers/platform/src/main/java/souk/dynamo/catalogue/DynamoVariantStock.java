package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.OptionAttributes.VARIANTS_IN_STOCK;
import static souk.dynamo.catalogue.ProductSchema.VARIANT_STOCK;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.catalogue.VariantStock;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.search.TailRows;
import souk.listing.ListingsBusy;

/**
 * What products say of the stock of their variants in DynamoDB: one query and one update, and a
 * transaction with the tail of the search where a variant went out of stock or came back. Safe for
 * use by many threads.
 */
public final class DynamoVariantStock implements VariantStock {
    private final Tables tables;
    private final DynamoDbTable<Product> products;
    private final Supplier<String> ids;

    /**
     * @param ids gives each change a name of its own
     */
    public DynamoVariantStock(Tables tables, Supplier<String> ids) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.ids = ids;
    }

    @Override
    public void follow(ProductId id) {
        List<Variant> variants = VariantSchema.of(tables, id, true);
        int stock = ProductWithVariants.stock(variants);
        var row =
                of(id).set(VARIANT_STOCK, stock)
                        .when(VARIANT_STOCK.isNot(stock))
                        .run(tables, ListingsBusy::new)
                        .row();
        Set<VariantId> inStock =
                variants.stream()
                        .filter(Variant::inStock)
                        .map(Variant::id)
                        .collect(Collectors.toSet());
        if (VARIANT_STOCK.isIn(row) && !OptionAttributes.inStock(row).equals(inStock)) {
            follow(id, inStock);
        }
    }

    private void follow(ProductId id, Set<VariantId> inStock) {
        RowUpdate update = of(id);
        if (inStock.isEmpty()) {
            update.remove(VARIANTS_IN_STOCK);
        } else {
            update.set(VARIANTS_IN_STOCK, inStock);
        }
        String change = ids.get();
        var transaction = new Transaction().update(update);
        TailRows.changed(transaction, tables, id, change).run(tables, change, ListingsBusy::new);
    }

    /** An update of the product, if it has options. */
    private RowUpdate of(ProductId id) {
        return RowUpdate.of(products, ProductSchema.keyOf(id.value())).when(VARIANT_STOCK.exists());
    }
}
