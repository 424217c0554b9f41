package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.BY_RATING;
import static souk.dynamo.catalogue.ProductSchema.SELLER_NAME;
import static souk.dynamo.catalogue.ProductSchema.VERSION;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.search.TailRows;

/**
 * A change of a product that its seller does not make: what the seller is called, and whether it is
 * suspended. It is written under the condition that nothing it is decided on has changed, so that
 * the product stands in the shards exactly when it is for sale. Stock and stars that move meanwhile
 * are left as they are.
 *
 * @param after the product as it was seen, with another name of its seller or another suspension
 */
public record SuspensionWrite(Product seen, Product after) {

    /**
     * Adds it to a transaction, and tells the tail of the search.
     *
     * @param change a name that no other change has
     */
    public Transaction in(Transaction transaction, Tables tables, String change) {
        transaction.update(update(tables));
        return TailRows.changed(transaction, tables, seen.id(), change);
    }

    private RowUpdate update(Tables tables) {
        var products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        Map<String, AttributeValue> before = ProductSchema.INSTANCE.write(seen);
        Map<String, AttributeValue> now = ProductSchema.INSTANCE.write(after);
        var update =
                RowUpdate.of(products, ProductSchema.keyOf(seen.id().value()))
                        .setWhatDiffers(before, now)
                        .when(VERSION.is(seen.version()))
                        .when(SELLER_NAME.is(seen.sellerName()))
                        .when(ProductSchema.suspended(seen.suspension()));
        if (BY_RATING.isIn(now) && !BY_RATING.isIn(before)) {
            update.when(ProductSchema.rated(seen.rating()));
        }
        return update;
    }
}
