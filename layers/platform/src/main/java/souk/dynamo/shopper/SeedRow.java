package souk.dynamo.shopper;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/** The row of Shoppers that holds a shopper's seed. */
public record SeedRow(ShopperId shopper, IdSeed seed) {
    private static final String ITEM = "seed";

    static final Attribute<IdSeed> SEED = Attribute.text("seed", IdSeed::new, IdSeed::value);
    private static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<String> KIND = Attribute.text("item");

    public static final Schema<SeedRow> SCHEMA =
            Schema.of(
                    SeedRow.class,
                    Keys.of(SHOPPER, KIND),
                    row -> new SeedRow(SHOPPER.of(row), SEED.of(row)),
                    row ->
                            Map.ofEntries(
                                    SHOPPER.entry(row.shopper()),
                                    KIND.entry(ITEM),
                                    SEED.entry(row.seed())));

    static Key key(ShopperId shopper) {
        return Schema.keyOf(shopper.value(), ITEM);
    }
}
