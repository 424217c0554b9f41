package souk.local.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import souk.local.console.Console;
import souk.local.data.LocalDynamoDb;
import souk.local.net.LoopbackServer;
import souk.local.template.StreamDefinition;

class ShardReaderTest {
    private static final String REGION = "eu-central-1";
    private static final String TABLE = "Changed";

    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final LocalDynamoDb dynamoDb =
            LocalDynamoDb.start(
                    LoopbackServer.bind(0, "DynamoDB Local", "DYNAMODB_PORT"),
                    Optional.empty(),
                    REGION);
    private final DynamoDbStreamsClient streams =
            DynamoDbStreamsClient.builder()
                    .endpointOverride(dynamoDb.address())
                    .region(Region.of(REGION))
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("local", "local")))
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .overrideConfiguration(each -> each.addExecutionInterceptor(new Counted()))
                    .build();

    /** Notes the name of each request. */
    private final class Counted implements ExecutionInterceptor {
        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes of) {
            calls.add(context.request().getClass().getSimpleName());
        }
    }

    @BeforeEach
    void makeATable() {
        var id =
                AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build();
        var key = KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build();
        dynamoDb.client()
                .createTable(
                        create ->
                                create.tableName(TABLE)
                                        .billingMode(BillingMode.PAY_PER_REQUEST)
                                        .attributeDefinitions(id)
                                        .keySchema(key)
                                        .streamSpecification(
                                                stream ->
                                                        stream.streamEnabled(true)
                                                                .streamViewType(
                                                                        StreamViewType.NEW_IMAGE)));
    }

    @AfterEach
    void close() {
        streams.close();
        dynamoDb.close();
    }

    @Test
    void hearsWhatChangesSoonAndAsksSeldomWhileNothingDoes() throws InterruptedException {
        var reader = Thread.ofVirtual().start(reader());
        try {
            put("first");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("first");

            calls.clear();
            var began = Instant.now();
            Thread.sleep(Duration.ofSeconds(8));
            var reads = calls("GetRecordsRequest");
            // Ten soon after the change, then one a second.
            assertThat(reads)
                    .isBetween(1L, 12 + Duration.between(began, Instant.now()).toSeconds());
            assertThat(2 * calls("DescribeStreamRequest")).isLessThanOrEqualTo(reads + 2);

            put("second");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("second");
        } finally {
            reader.interrupt();
            reader.join();
        }
    }

    private long calls(String name) {
        return calls.stream().filter(name::equals).count();
    }

    private ShardReader reader() {
        var mapping = new StreamDefinition("E", "Sums", TABLE, 10, 1, false, false, List.of());
        StreamInvoker hearer =
                (_, event) -> {
                    heard.add(new String(event, UTF_8));
                    return Optional.of("{}".getBytes(UTF_8));
                };
        var console = new Console(new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false);
        return new ShardReader(
                mapping,
                dynamoDb.client(),
                streams,
                new Batches(mapping, REGION, hearer, console, Duration.ofMillis(1)));
    }

    private void put(String id) {
        var row = Map.of("id", AttributeValue.fromS(id));
        dynamoDb.client().putItem(put -> put.tableName(TABLE).item(row));
    }
}
