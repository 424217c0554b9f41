package souk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.seller.DynamoSellers;
import souk.local.LocalCloud;
import souk.seller.SampleSellers;
import souk.seller.Seller;
import souk.seller.SellerState;
import souk.shopper.ShopperId;

/** Who is which seller, as only the store knows it. */
public final class DemoSellers {
    private DemoSellers() {}

    /** The public id of the seller who signs in so. */
    public static String id(LocalCloud shop, String user) {
        return attribute(shop, "user#" + user, "sellerId");
    }

    /** Who signs in as that seller. */
    public static String user(LocalCloud shop, String id) {
        return attribute(shop, id, "userId");
    }

    /** Signs in as somebody who is approved as a seller, if they are none yet. */
    public static String token(LocalCloud shop, String user) {
        in(shop, user, SellerState.APPROVED);
        return shop.identity().accessToken(user, List.of());
    }

    /** Makes somebody a seller in that state, if they are none yet. */
    public static void in(LocalCloud shop, String user, SellerState state) {
        var id = new SellerId(UUID.nameUUIDFromBytes(user.getBytes(UTF_8)).toString());
        Seller seller = SampleSellers.approved(id, "Shop " + id.value().substring(0, 8));
        sellers(shop)
                .add(
                        new ShopperId(user),
                        state == SellerState.APPROVED ? seller : SampleSellers.in(state, seller));
    }

    /** The sellers of a shop, by a client that nothing stands between. */
    public static DynamoSellers sellers(LocalCloud shop) {
        return new DynamoSellers(
                Tables.of(shop.dynamoDb(), Table::logicalName),
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString());
    }

    private static String attribute(LocalCloud shop, String id, String name) {
        var key = Map.of("id", AttributeValue.fromS(id));
        var row = shop.dynamoDb().getItem(get -> get.tableName("Sellers").key(key)).item();
        return Objects.requireNonNull(row.get(name)).s();
    }
}
