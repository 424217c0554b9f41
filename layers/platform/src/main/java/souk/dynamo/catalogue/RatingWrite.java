package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;

/**
 * Sets a product's rating figures, under the condition that they are still those that were seen: so
 * the shard by rating, which is made of them, is never behind.
 */
public record RatingWrite(Product seen, RatingSummary figures) {

    public Update.Builder update(String table) {
        Product rated = seen.rated(figures);
        Map<String, AttributeValue> values = new HashMap<>();
        StringBuilder set = new StringBuilder("SET ");
        StringBuilder same = new StringBuilder("#status = :status");
        for (int star = 1; star <= RatingSummary.MAX_STARS; star++) {
            String name = "stars" + star;
            set.append(star == 1 ? "" : ", ").append(name).append(" = :after").append(star);
            same.append(" AND ").append(name).append(" = :before").append(star);
            values.put(":after" + star, number(figures.stars().get(star - 1)));
            values.put(":before" + star, number(seen.rating().stars().get(star - 1)));
        }
        if (seen.active()) {
            set.append(", byRating = :shard");
            values.put(":shard", text(ListShards.byRating(rated)));
        }
        values.put(":status", text(seen.status().word()));
        return Update.builder()
                .tableName(table)
                .key(ProductSchema.INSTANCE.key(seen.id().value()))
                .updateExpression(set.toString())
                .conditionExpression(same.toString())
                .expressionAttributeNames(Map.of("#status", "status"))
                .expressionAttributeValues(values);
    }
}
