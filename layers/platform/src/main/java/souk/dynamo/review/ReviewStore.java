package souk.dynamo.review;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.dynamo.shopper.Seeds;

/**
 * What every change of a review needs.
 *
 * @param ids gives each transaction a token of its own, at most 36 characters
 */
record ReviewStore(DynamoDbClient client, ReviewTables tables, Supplier<String> ids) {

    Seeds seeds() {
        return new Seeds(client, tables.shoppers(), ids);
    }
}
