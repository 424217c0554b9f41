package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import souk.dynamo.Attributes;

/** The DynamoDB of priming runs, asked by the real SDK. */
class PrimingStoreTest {
    /** One attribute of each type that the shop's rows have. */
    private static final Map<String, AttributeValue> ROW =
            Map.of(
                    "text", Attributes.text("\"quoted\" and ünïcode"),
                    "number", Attributes.number(-7),
                    "flag", AttributeValue.builder().bool(true).build(),
                    "names", AttributeValue.builder().ss("a", "b").build(),
                    "list", AttributeValue.builder().l(Attributes.number(1)).build(),
                    "map", Attributes.map(Map.of("inner", Attributes.text("x"))));

    private static final Map<String, AttributeValue> KEY = Map.of("id", Attributes.text("any"));

    private final DynamoDbClient client =
            DynamoDbClient.builder()
                    .region(Region.EU_WEST_1)
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("none", "none")))
                    .httpClient(new PrimingStore(Map.of("Full", RowJson.text(ROW))))
                    .build();

    @Test
    void findsTheOneRowOfATableWhateverTheKey() {
        assertThat(client.getItem(get -> get.tableName("Full").key(KEY)).item()).isEqualTo(ROW);
        assertThat(client.query(query -> query.tableName("Full")).items()).containsExactly(ROW);
        assertThat(client.getItem(get -> get.tableName("Empty").key(KEY)).hasItem()).isFalse();
        assertThat(client.query(query -> query.tableName("Empty")).items()).isEmpty();
    }

    @Test
    void findsRowsOfManyTablesAtOnce() {
        var key = KeysAndAttributes.builder().keys(List.of(KEY)).build();

        var found = client.batchGetItem(get -> get.requestItems(Map.of("Full", key, "Empty", key)));

        assertThat(found.responses()).isEqualTo(Map.of("Full", List.of(ROW), "Empty", List.of()));
        assertThat(found.unprocessedKeys()).isEmpty();
    }

    @Test
    void grantsEveryWrite() {
        assertThat(client.updateItem(update -> update.tableName("Full").key(KEY)).attributes())
                .isEqualTo(ROW);
        client.putItem(put -> put.tableName("Full").item(KEY));
        client.deleteItem(delete -> delete.tableName("Full").key(KEY));
        var put = Put.builder().tableName("Full").item(KEY).build();
        var item = TransactWriteItem.builder().put(put).build();
        client.transactWriteItems(all -> all.transactItems(List.of(item)));

        assertThat(client.getItem(get -> get.tableName("Full").key(KEY)).item()).isEqualTo(ROW);
    }

    @Test
    void knowsOnlyWhatRoutesDo() {
        assertThatThrownBy(() -> client.scan(scan -> scan.tableName("Full")))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("Scan");
    }
}
