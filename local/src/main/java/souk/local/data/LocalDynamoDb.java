package souk.local.data;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.local.net.LoopbackServer;

/**
 * DynamoDB Local in this process, one database for every region and key.
 *
 * <p>Its own launcher listens to the network and reports its use to AWS, so only its request
 * handler is used, behind a server on the loopback address. Thread-safe.
 */
public final class LocalDynamoDb implements AutoCloseable {
    private final LoopbackServer server;
    private final LocalDynamoDBRequestHandler requests;
    private final DynamoDbClient client;

    private LocalDynamoDb(
            LoopbackServer server, LocalDynamoDBRequestHandler requests, String region) {
        this.server = server;
        this.requests = requests;
        this.client =
                DynamoDbClient.builder()
                        .endpointOverride(address(server))
                        .region(Region.of(region))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build();
    }

    /**
     * Starts the database.
     *
     * @param server a server that is not started yet; it closes with the database
     * @param folder where the data stays; in memory when empty
     */
    public static LocalDynamoDb start(LoopbackServer server, Optional<Path> folder, String region) {
        Logger.getLogger("com.almworks.sqlite4java").setLevel(Level.OFF);
        try {
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
                // Its native library is unpacked there instead of into a temporary folder.
                System.setProperty("org.sqlite.tmpdir", folder.get().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var requests =
                new LocalDynamoDBRequestHandler(
                        0, folder.isEmpty(), folder.map(Path::toString).orElse(null), true, false);
        // No other origin: a web page must not read the database through a browser.
        server.start(new LocalDynamoDBServerHandler(requests, address(server).toString()));
        return new LocalDynamoDb(server, requests, region);
    }

    private static URI address(LoopbackServer server) {
        return URI.create("http://" + LoopbackServer.HOST + ":" + server.port());
    }

    /** Where the AWS command line and SDKs find it. */
    public URI address() {
        return URI.create("http://localhost:" + server.port());
    }

    public DynamoDbClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        server.close();
        requests.shutdown();
    }
}
