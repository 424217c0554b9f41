package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.PricedCart;
import souk.catalogue.ProductId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.cart.DynamoCarts;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;

/** An open connection that is closed after the write: the JDK sends it again by itself. */
@OnEveryEngine
class ClosedConnectionTest {
    private final DroppingRelay relay = new DroppingRelay(Engine.CHOSEN.address());
    private final ShopperId shopper = UniqueProducts.shopper();
    private final ProductId mug = CartFixture.listed().id();
    private final DynamoCarts carts =
            new DynamoCarts(
                    Tables.of(
                            DynamoDbClient.builder()
                                    .endpointOverride(relay.address())
                                    .region(Region.EU_WEST_1)
                                    .credentialsProvider(
                                            StaticCredentialsProvider.create(
                                                    AwsBasicCredentials.create("test", "test")))
                                    .httpClient(Aws.http())
                                    .build(),
                            Table::logicalName),
                    UniqueProducts.EUR,
                    Clock.systemUTC(),
                    () -> UUID.randomUUID().toString());

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void anUpdateThatIsSentAgainAddsOnce() {
        carts.add(shopper, mug, CartFixture.pieces(2));
        relay.drop("UpdateItem");

        var cart = carts.add(shopper, mug, CartFixture.pieces(3));

        assertThat(units(cart)).containsExactly(5);
        assertThat(relay.attempts("UpdateItem")).hasSize(3);
        assertThat(units(carts.read(shopper))).containsExactly(5);
    }

    @Test
    void aTransactionThatIsSentAgainMergesOnce() {
        var guest = new GuestCart(List.of(new GuestCart.Line(mug, CartFixture.pieces(4))));
        relay.drop("TransactWriteItems");

        var cart = carts.merge(shopper, new MergeId("m"), guest);

        assertThat(units(cart)).containsExactly(4);
        assertThat(relay.attempts("TransactWriteItems")).hasSize(2);
        assertThat(units(carts.read(shopper))).containsExactly(4);
    }

    private static List<Integer> units(PricedCart cart) {
        return cart.lines().stream().map(line -> line.quantity().units()).toList();
    }
}
