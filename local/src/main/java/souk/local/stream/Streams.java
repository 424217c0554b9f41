package souk.local.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    private final List<StreamDefinition> mappings;
    private final Function<StreamDefinition, ShardReader> reader;
    private final List<Thread> tails = new ArrayList<>();

    private Streams(
            DynamoDbStreamsClient client,
            List<StreamDefinition> mappings,
            Function<StreamDefinition, ShardReader> reader) {
        this.client = client;
        this.mappings = List.copyOf(mappings);
        this.reader = reader;
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
        var streams =
                new Streams(
                        client,
                        mappings,
                        mapping ->
                                new ShardReader(
                                        mapping,
                                        dynamoDb.client(),
                                        client,
                                        new Batches(mapping, region, hearer, console, PAUSE)));
        streams.restart();
        return streams;
    }

    /** Reads the streams that the tables have now, each from its beginning. */
    public synchronized void restart() {
        stop();
        for (var mapping : mappings) {
            tails.add(
                    Thread.ofVirtual()
                            .name("stream " + mapping.table() + " " + mapping.function())
                            .start(reader.apply(mapping)));
        }
    }

    /** Reads no stream until {@link #restart}, so that tables can be deleted. */
    public synchronized void stop() {
        tails.forEach(Thread::interrupt);
        try {
            for (var tail : tails) {
                tail.join(GRACE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        tails.clear();
    }

    @Override
    public void close() {
        stop();
        client.close();
    }
}
