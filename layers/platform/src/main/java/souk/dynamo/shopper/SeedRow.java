package souk.dynamo.shopper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/**
 * The row of Shoppers that holds a shopper's seed.
 *
 * @param erased whether the shopper's account is being erased
 */
public record SeedRow(ShopperId shopper, IdSeed seed, boolean erased) {
    private static final String ITEM = "seed";

    static final Attribute<IdSeed> SEED = Attribute.text("seed", IdSeed::new, IdSeed::value);
    static final Attribute<Boolean> ERASED = Attribute.flag("erased");
    private static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<String> KIND = Attribute.text("item");

    public static final Schema<SeedRow> SCHEMA =
            Schema.of(
                    SeedRow.class,
                    Keys.of(SHOPPER, KIND),
                    row -> new SeedRow(SHOPPER.of(row), SEED.of(row), ERASED.isIn(row)),
                    SeedRow::write);

    /** Of somebody who shops here. */
    SeedRow(ShopperId shopper, IdSeed seed) {
        this(shopper, seed, false);
    }

    private Map<String, AttributeValue> write() {
        Map<String, AttributeValue> row = new HashMap<>();
        SHOPPER.put(row, shopper);
        KIND.put(row, ITEM);
        SEED.put(row, seed);
        ERASED.put(row, Optional.of(true).filter(_ -> erased));
        return row;
    }

    static Key key(ShopperId shopper) {
        return Schema.keyOf(shopper.value(), ITEM);
    }
}
