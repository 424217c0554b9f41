package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.OptionAttributes.VARIANTS_IN_STOCK;
import static souk.dynamo.catalogue.ProductSchema.BY_RATING;
import static souk.dynamo.catalogue.ProductSchema.SELLER;
import static souk.dynamo.catalogue.ProductSchema.STOCK;
import static souk.dynamo.catalogue.ProductSchema.VERSION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.catalogue.VariantId;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.search.TailRows;
import souk.listing.ListingAfter;
import souk.listing.ListingChange;
import souk.listing.ListingsBusy;
import souk.listing.Restock;
import souk.listing.Stock;
import souk.listing.VariantStep;

/**
 * A seller's change of a product as one update of what differs, under the condition that it is
 * theirs and at the version they saw. Checkouts and reviews write other attributes of the same row
 * at the same time, and none of that is undone: stock is added to in the store, and the place by
 * rating is only set when a product comes back to the shards, if its stars are those it is made of.
 *
 * @param name of the change, at most 36 characters; the row keeps it, so that a change whose answer
 *     was lost is known when the SDK sends it again
 */
record ListingWrite(Product seen, ListingChange change, ListingAfter after, String name) {
    private static final Attribute<String> NAME = Attribute.text("change");

    /** False when the row is not as it was seen; then nothing is written. */
    boolean isDone(Tables tables, DynamoDbTable<Product> products) {
        var update =
                RowUpdate.of(products, ProductSchema.keyOf(seen.id().value()))
                        .set(NAME, name)
                        .when(SELLER.is(seen.seller()))
                        .when(VERSION.is(seen.version()))
                        // Its shards are made of it too.
                        .when(ProductSchema.suspended(seen.suspension()));
        differences(update);
        stock(update);
        List<VariantStep> variants = after.changes();
        inStock(update, variants);
        LateVariants.set(update, seen, variants);
        var transaction = new Transaction().update(update);
        LateVariants.first(variants)
                .forEach(step -> transaction.update(new VariantWrite(tables, seen, step).update()));
        TailRows.changed(transaction, tables, seen.id(), name);
        var outcome = transaction.run(tables, name, ListingsBusy::new);
        return outcome.done()
                || NAME.maybeOf(outcome.row(DynamoListings.PRODUCT)).equals(Optional.of(name));
    }

    private void differences(RowUpdate update) {
        Map<String, AttributeValue> before = row(seen);
        Map<String, AttributeValue> then = row(after.product());
        update.setWhatDiffers(before, then);
        if (BY_RATING.isIn(then) && !BY_RATING.isIn(before)) {
            update.when(ProductSchema.rated(seen.rating()));
        }
    }

    /** Without what is in stock, which others write at the same time. */
    private static Map<String, AttributeValue> row(Product product) {
        Map<String, AttributeValue> row = ProductSchema.INSTANCE.write(product);
        row.remove(VARIANTS_IN_STOCK.name());
        return row;
    }

    /** Variants that get a stock of their own are found by it at once. */
    private static void inStock(RowUpdate update, List<VariantStep> variants) {
        Set<VariantId> stocked =
                variants.stream()
                        .filter(step -> step.setsStock() && step.after().inStock())
                        .map(step -> step.after().id())
                        .collect(Collectors.toSet());
        if (!stocked.isEmpty()) {
            update.addTo(VARIANTS_IN_STOCK, stocked);
        }
    }

    private void stock(RowUpdate update) {
        change.stock().ifPresent(stock -> update.set(STOCK, stock.units()));
        change.restock()
                .map(Restock::units)
                .ifPresent(
                        more -> {
                            update.increase(STOCK, more);
                            if (more < 0) {
                                update.when(STOCK.atLeast(-more));
                            } else if (more > 0) {
                                update.when(STOCK.atMost(Stock.MAX - more));
                            }
                        });
    }
}
