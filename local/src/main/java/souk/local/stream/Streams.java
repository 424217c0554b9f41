package souk.local.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import souk.local.console.Console;
import souk.local.data.LocalDynamoDb;
import souk.local.template.StreamDefinition;

/** The streams of a shop that is open: each mapping of the template is read by a thread. */
public final class Streams implements AutoCloseable {
    /** A batch in hand is let finish for so long when the shop ends. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** Lambda waits longer and longer; here somebody may be watching. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DynamoDbStreamsClient client;
    private final List<Thread> tails = new ArrayList<>();

    private Streams(DynamoDbStreamsClient client) {
        this.client = client;
    }

    /** Starts to read streams, each from its beginning. */
    public static Streams start(
            List<StreamDefinition> mappings,
            LocalDynamoDb dynamoDb,
            String region,
            StreamInvoker hearer,
            Console console) {
        var client =
                DynamoDbStreamsClient.builder()
                        .endpointOverride(dynamoDb.address())
                        .region(Region.of(region))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build();
        var streams = new Streams(client);
        for (var mapping : mappings) {
            var batches = new Batches(mapping, region, hearer, console, PAUSE);
            var tail = new ShardReader(mapping, dynamoDb.client(), client, batches);
            streams.tails.add(
                    Thread.ofVirtual()
                            .name("stream " + mapping.table() + " " + mapping.function())
                            .start(tail));
        }
        return streams;
    }

    @Override
    public void close() {
        tails.forEach(Thread::interrupt);
        try {
            for (var tail : tails) {
                tail.join(GRACE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
