package souk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Why moto answers in turn here. */
class MotoAtOnceTest {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 500;

    /** In AWS transactions are serialised: of those that want one row to be absent one wins. */
    @Test
    void losesOrDoublesWhatTransactionsWriteAtOnce() throws InterruptedException {
        var moto = Moto.atOnce();
        assumeTrue(moto.absence().isEmpty(), () -> moto.absence().orElseThrow());

        boolean sound = true;
        try (var client = client(moto.address())) {
            createTable(client);
            for (int round = 0; round < ROUNDS && sound; round++) {
                String id = "row-" + round;
                sound = winners(client, id) == 1 && isThere(client, id);
            }
        }

        assertThat(sound)
                .as("each row written once; if so always, moto may answer at once in all tests")
                .isFalse();
    }

    private static int winners(DynamoDbClient client, String id) throws InterruptedException {
        var gun = new CountDownLatch(WRITERS);
        var winners = new AtomicInteger();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(
                        () -> {
                            gun.countDown();
                            try {
                                gun.await();
                                client.transactWriteItems(
                                        all -> all.transactItems(putIfAbsent(id)));
                                winners.incrementAndGet();
                            } catch (TransactionCanceledException lost) {
                                // as it should be for all but one
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
            }
        }
        return winners.get();
    }

    private static TransactWriteItem putIfAbsent(String id) {
        return TransactWriteItem.builder()
                .put(
                        put ->
                                put.tableName("Rows")
                                        .item(key(id))
                                        .conditionExpression("attribute_not_exists(id)"))
                .build();
    }

    private static boolean isThere(DynamoDbClient client, String id) {
        return client.getItem(get -> get.tableName("Rows").key(key(id))).hasItem();
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }

    private static void createTable(DynamoDbClient client) {
        var key = KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build();
        var id =
                AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build();
        client.createTable(
                table ->
                        table.tableName("Rows")
                                .billingMode(BillingMode.PAY_PER_REQUEST)
                                .keySchema(key)
                                .attributeDefinitions(id));
    }

    private static DynamoDbClient client(URI address) {
        return DynamoDbClient.builder()
                .endpointOverride(address)
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
