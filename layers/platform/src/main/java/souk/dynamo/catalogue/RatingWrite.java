package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.STARS;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.dynamo.RowUpdate;

/**
 * Sets a product's rating figures, under the condition that they are still those that were seen: so
 * the shard by rating, which is made of them, is never behind.
 */
public record RatingWrite(Product seen, RatingSummary figures) {

    public RowUpdate update(DynamoDbTable<Product> products) {
        var update = RowUpdate.of(products, ProductSchema.keyOf(seen.id().value()));
        for (int star = 0; star < RatingSummary.MAX_STARS; star++) {
            update.set(STARS.get(star), figures.stars().get(star));
        }
        if (seen.active()) {
            update.set(ProductSchema.BY_RATING, ListShards.byRating(seen.rated(figures)));
        }
        return update.when(ProductSchema.STATUS.is(seen.status()))
                .when(ProductSchema.rated(seen.rating()));
    }
}
