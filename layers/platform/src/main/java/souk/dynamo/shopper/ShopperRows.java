package souk.dynamo.shopper;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/**
 * The rows of Shoppers. A shopper's partition holds, by its sort key: {@code seed}, {@code open}
 * with what its unpaid orders hold, {@code addresses}, {@code mail} with which mails are wanted,
 * and for each day {@code day#2026-01-31} what was counted on it, until it expires.
 */
public final class ShopperRows {
    private ShopperRows() {}

    /** The row of a shopper's seed. */
    public static Map<String, AttributeValue> seed(ShopperId shopper, IdSeed seed) {
        return SeedRow.SCHEMA.write(new SeedRow(shopper, seed));
    }
}
