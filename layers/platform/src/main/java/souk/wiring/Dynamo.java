package souk.wiring;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The DynamoDB client. */
final class Dynamo {
    private Dynamo() {}

    static DynamoDbClient client() {
        return Aws.client(DynamoDbClient.builder());
    }
}
