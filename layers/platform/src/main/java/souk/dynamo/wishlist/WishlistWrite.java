package souk.dynamo.wishlist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.shopper.ShopperId;
import souk.wishlist.WishlistBusy;
import souk.wishlist.WishlistFull;
import souk.wishlist.Wishlists;

/** Saves and removes a product together with the count of what is saved, so that it is exact. */
record WishlistWrite(
        Tables tables,
        DynamoDbTable<SavedRow> saved,
        Clock clock,
        Supplier<String> ids,
        ShopperId shopper) {
    /** No product can be called so. */
    static final String COUNT = "#count";

    private static final Attribute<Integer> COUNTED = Attribute.count("saved");

    /** The row as it is afterwards. */
    SavedRow save(ProductId product) {
        var row = new SavedRow(shopper, product, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var roomLeft = COUNTED.missing().or(COUNTED.below(Wishlists.MAX));
        var outcome =
                new Transaction()
                        .put(saved, row, SavedRow.SHOPPER.missing())
                        .update(count(1).when(roomLeft))
                        .run(tables, ids.get(), WishlistBusy::new);
        if (outcome.done()) {
            return row;
        }
        if (outcome.failed(0)) {
            return SavedRow.SCHEMA.read(outcome.row(0));
        }
        throw new WishlistFull();
    }

    /** Does nothing for what is not there. */
    void remove(ProductId product) {
        new Transaction()
                .delete(saved, SavedRow.key(shopper, product), SavedRow.SHOPPER.exists())
                .update(count(-1).when(COUNTED.atMost(Wishlists.MAX)))
                .run(tables, ids.get(), WishlistBusy::new);
    }

    private RowUpdate count(int change) {
        return RowUpdate.of(saved, Schema.keyOf(shopper.value(), COUNT)).add(COUNTED, change);
    }
}
