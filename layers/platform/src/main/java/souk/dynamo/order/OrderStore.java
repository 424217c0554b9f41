package souk.dynamo.order;

import java.time.Clock;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.shopper.Seeds;

/**
 * What every change of an order needs.
 *
 * @param ids gives each transaction a token of its own, at most 36 characters
 */
record OrderStore(
        DynamoDbClient client,
        OrderTables tables,
        CartSchema carts,
        Clock clock,
        Supplier<String> ids) {

    Seeds seeds() {
        return new Seeds(client, tables.shoppers(), ids);
    }
}
