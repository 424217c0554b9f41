package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.STOCK;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.catalogue.Variant;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.listing.Stock;
import souk.listing.VariantStep;

/**
 * What a change of a listing does to the row of one variant, as one update of what differs. Orders
 * move the stock of the same row at the same time, and none of that is undone.
 */
record VariantWrite(Tables tables, Product product, VariantStep step) {
    RowUpdate update() {
        Variant after = step.after();
        var update =
                RowUpdate.of(
                        tables.table(Table.VARIANTS, VariantSchema.INSTANCE),
                        VariantSchema.key(product.id(), after.id()));
        Map<String, AttributeValue> then = row(after);
        Map<String, AttributeValue> before =
                step.before().map(this::row).orElseGet(() -> keysOf(then));
        if (step.before().isPresent()) {
            update.when(VariantSchema.ID.exists());
            // What is bought meanwhile stays bought.
            then.remove(STOCK.name());
            before.remove(STOCK.name());
            stock(update);
        } else {
            update.when(VariantSchema.ID.missing());
        }
        return update.setWhatDiffers(before, then);
    }

    private void stock(RowUpdate update) {
        if (step.setsStock()) {
            update.set(STOCK, step.after().stock());
        } else if (step.restock() != 0) {
            update.increase(STOCK, step.restock());
            update.when(
                    step.restock() < 0
                            ? STOCK.atLeast(-step.restock())
                            : STOCK.atMost(Stock.MAX - step.restock()));
        }
    }

    private Map<String, AttributeValue> row(Variant variant) {
        var row = new VariantSchema.Row(product.id(), product.seller(), variant);
        return new HashMap<>(VariantSchema.INSTANCE.write(row));
    }

    /** An update names the key apart. */
    private static Map<String, AttributeValue> keysOf(Map<String, AttributeValue> row) {
        Map<String, AttributeValue> keys = new HashMap<>(row);
        keys.keySet().retainAll(VariantSchema.KEYS);
        return keys;
    }
}
