package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.STARS;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.search.TailRows;

/**
 * Sets a product's rating figures, under the condition that they are still those that were seen: so
 * the shard by rating, which is made of them, is never behind.
 */
public record RatingWrite(Product seen, RatingSummary figures) {

    /**
     * Adds it to a transaction, and tells the tail of the search.
     *
     * @param change a name that no other change has
     */
    public Transaction in(Transaction transaction, Tables tables, String change) {
        transaction.update(update(tables.table(Table.PRODUCTS, ProductSchema.INSTANCE)));
        return TailRows.changed(transaction, tables, seen.id(), change);
    }

    private RowUpdate update(DynamoDbTable<Product> products) {
        var update = RowUpdate.of(products, ProductSchema.keyOf(seen.id().value()));
        for (int star = 0; star < RatingSummary.MAX_STARS; star++) {
            update.set(STARS.get(star), figures.stars().get(star));
        }
        if (seen.active()) {
            update.set(ProductSchema.BY_RATING, ListShards.byRating(seen.rated(figures)));
        }
        return update.when(ProductSchema.STATUS.is(seen.status()))
                .when(ProductSchema.suspended(seen.suspension()))
                .when(ProductSchema.rated(seen.rating()));
    }
}
