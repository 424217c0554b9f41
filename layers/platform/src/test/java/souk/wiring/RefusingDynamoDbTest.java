package souk.wiring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import souk.dynamo.Attributes;
import souk.value.ShopUnavailable;

/** What the SDK throws when DynamoDB answers so. */
class RefusingDynamoDbTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ProvisionedThroughputExceededException",
                "ThrottlingException",
                "RequestLimitExceeded"
            })
    void refusesWhatIsThrottled(String code) {
        try (var server = answering(400, code)) {
            asksAll(server.address(), ShopUnavailable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void refusesWhatIsBroken(int status) {
        try (var server = answering(status, "InternalServerError")) {
            asksAll(server.address(), ShopUnavailable.class);
        }
    }

    @Test
    void refusesWhatNobodyAnswers() {
        asksAll(NOBODY, ShopUnavailable.class);
    }

    @Test
    void leavesToTheStoresWhatTheyDecideOn() {
        throwsAsItIs("ConditionalCheckFailedException", ConditionalCheckFailedException.class);
        throwsAsItIs("TransactionCanceledException", TransactionCanceledException.class);
        throwsAsItIs("TransactionInProgressException", TransactionInProgressException.class);
    }

    /** Sent again it would fail again: it is a fault of ours. */
    @Test
    void takesNoFaultOfOursForAnother() {
        throwsAsItIs("ValidationException", DynamoDbException.class);
        throwsAsItIs("AccessDeniedException", DynamoDbException.class);
        throwsAsItIs("ResourceNotFoundException", DynamoDbException.class);
    }

    private static void throwsAsItIs(String code, Class<? extends Throwable> type) {
        try (var server = answering(400, code)) {
            asksAll(server.address(), type);
        }
    }

    private static void asksAll(URI address, Class<? extends Throwable> thrown) {
        try (var client = new RefusingDynamoDb(client(address))) {
            var key = Map.of("id", Attributes.text("any"));
            assertThatThrownBy(() -> client.getItem(b -> b.tableName("T").key(key)))
                    .isInstanceOf(thrown);
            assertThatThrownBy(() -> client.query(b -> b.tableName("T"))).isInstanceOf(thrown);
            assertThatThrownBy(() -> client.scanPaginator(b -> b.tableName("T")).stream().toList())
                    .isInstanceOf(thrown);
            assertThatThrownBy(() -> client.batchGetItem(b -> b.requestItems(Map.of())))
                    .isInstanceOf(thrown);
            assertThatThrownBy(() -> client.putItem(b -> b.tableName("T").item(key)))
                    .isInstanceOf(thrown);
            assertThatThrownBy(() -> client.updateItem(b -> b.tableName("T").key(key)))
                    .isInstanceOf(thrown);
            assertThatThrownBy(() -> client.deleteItem(b -> b.tableName("T").key(key)))
                    .isInstanceOf(thrown);
            assertThatThrownBy(() -> client.transactWriteItems(b -> {})).isInstanceOf(thrown);
        }
    }

    private static LoopbackHttp answering(int status, String code) {
        byte[] body =
                """
                {"__type": "com.amazonaws.dynamodb.v20120810#%s", "message": "no"}"""
                        .formatted(code)
                        .getBytes(StandardCharsets.UTF_8);
        return LoopbackHttp.serving(
                call -> {
                    call.getRequestBody().readAllBytes();
                    call.sendResponseHeaders(status, body.length);
                    call.getResponseBody().write(body);
                    call.close();
                });
    }

    private static DynamoDbClient client(URI address) {
        return DynamoDbClient.builder()
                .endpointOverride(address)
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("none", "none")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(
                        with -> with.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }
}
