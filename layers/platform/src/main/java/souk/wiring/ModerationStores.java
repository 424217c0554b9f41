package souk.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.DynamoModeratedListings;
import souk.dynamo.moderation.DynamoDecisions;
import souk.dynamo.review.DynamoReported;
import souk.listing.Pictures;
import souk.listing.ProductModeration;
import souk.moderation.Decisions;
import souk.review.Reported;

/**
 * The ports of the moderators' desk.
 *
 * @param ids gives random texts, never the same twice
 */
public record ModerationStores(Tables tables, Clock clock, Supplier<String> ids) {
    public Reported reported() {
        return new DynamoReported(tables, ids);
    }

    public Decisions decisions() {
        return new DynamoDecisions(tables, clock);
    }

    public ProductModeration products(Pictures pictures) {
        var listings = new DynamoModeratedListings(tables, ids);
        return new ProductModeration(listings, pictures, clock);
    }
}
