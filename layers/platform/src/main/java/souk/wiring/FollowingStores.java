package souk.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import souk.catalogue.VariantStock;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.DynamoSellerListings;
import souk.dynamo.catalogue.DynamoVariantStock;
import souk.listing.SellerListings;

/**
 * The ports by which a product says what stands in other rows: of its seller, of its variants.
 *
 * @param ids gives random texts, never the same twice
 */
public record FollowingStores(Tables tables, Clock clock, Supplier<String> ids) {
    public SellerListings sellerListings() {
        return new DynamoSellerListings(tables, clock, ids);
    }

    public VariantStock variantStock() {
        return new DynamoVariantStock(tables, ids);
    }
}
