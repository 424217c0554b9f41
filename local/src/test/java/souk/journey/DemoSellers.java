package souk.journey;

import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalCloud;

/** Who is which seller, as only the store knows it. */
public final class DemoSellers {
    private DemoSellers() {}

    /** The public id of the seller who signs in so. */
    static String id(LocalCloud shop, String user) {
        return attribute(shop, "user#" + user, "sellerId");
    }

    /** Who signs in as that seller. */
    public static String user(LocalCloud shop, String id) {
        return attribute(shop, id, "userId");
    }

    private static String attribute(LocalCloud shop, String id, String name) {
        var key = Map.of("id", AttributeValue.fromS(id));
        var row = shop.dynamoDb().getItem(get -> get.tableName("Sellers").key(key)).item();
        return Objects.requireNonNull(row.get(name)).s();
    }
}
