package souk.dynamo.shopper;

import static souk.dynamo.Attributes.text;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/** The row of Shoppers that holds a shopper's seed. */
public record SeedRow(ShopperId shopper, IdSeed seed) {
    private static final String ITEM = "seed";

    public static final Schema<SeedRow> SCHEMA =
            Schema.of(
                    SeedRow.class,
                    Keys.of("userId", "item"),
                    row ->
                            new SeedRow(
                                    new ShopperId(text(row, "userId")),
                                    new IdSeed(text(row, "seed"))),
                    row ->
                            Map.of(
                                    "userId", text(row.shopper().value()),
                                    "item", text(ITEM),
                                    "seed", text(row.seed().value())));

    static Key key(ShopperId shopper) {
        return Key.builder().partitionValue(shopper.value()).sortValue(ITEM).build();
    }
}
