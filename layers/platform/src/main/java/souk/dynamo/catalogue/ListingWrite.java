package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.BY_RATING;
import static souk.dynamo.catalogue.ProductSchema.SELLER;
import static souk.dynamo.catalogue.ProductSchema.STOCK;
import static souk.dynamo.catalogue.ProductSchema.VERSION;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;
import souk.dynamo.Tables;
import souk.listing.ListingChange;
import souk.listing.ListingsBusy;
import souk.listing.Restock;
import souk.listing.Stock;

/**
 * A seller's change of a product as one update of what differs, under the condition that it is
 * theirs and at the version they saw. Checkouts and reviews write other attributes of the same row
 * at the same time, and none of that is undone: stock is added to in the store, and the place by
 * rating is only set when a product comes back to the shards, if its stars are those it is made of.
 *
 * @param name of the change; the row keeps it, so that a change whose answer was lost is known when
 *     the SDK sends it again
 */
record ListingWrite(Product seen, ListingChange change, String name) {
    private static final Attribute<String> NAME = Attribute.text("change");

    /** Empty when the row is not as it was seen. */
    Optional<Product> apply(Tables tables, DynamoDbTable<Product> products) {
        var update =
                RowUpdate.of(products, ProductSchema.keyOf(seen.id().value()))
                        .set(NAME, name)
                        .when(SELLER.is(seen.seller()))
                        .when(VERSION.is(seen.version()));
        differences(update);
        stock(update);
        RowWrite written = update.run(tables, ListingsBusy::new);
        return written.done() || NAME.maybeOf(written.row()).equals(Optional.of(name))
                ? Optional.of(ProductSchema.INSTANCE.read(written.row()))
                : Optional.empty();
    }

    private void differences(RowUpdate update) {
        Map<String, AttributeValue> before = ProductSchema.INSTANCE.write(seen);
        Map<String, AttributeValue> after = ProductSchema.INSTANCE.write(change.appliedTo(seen));
        update.setWhatDiffers(before, after);
        if (BY_RATING.isIn(after) && !BY_RATING.isIn(before)) {
            update.when(ProductSchema.rated(seen.rating()));
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
