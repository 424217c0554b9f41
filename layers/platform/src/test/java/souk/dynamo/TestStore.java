package souk.dynamo;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One DynamoDB Local for all tests of this module, in memory, on a free port. Tests keep apart by
 * their own shoppers and products; who needs tables of their own asks for a prefix.
 */
final class TestStore {
    static final URI ADDRESS = start();
    static final DynamoDbClient CLIENT = client();

    static {
        TemplateTables.create(CLIENT, "");
    }

    private TestStore() {}

    static DynamoDbClient client(ExecutionInterceptor... interceptors) {
        return DynamoDbClient.builder()
                .endpointOverride(ADDRESS)
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(c -> c.executionInterceptors(List.of(interceptors)))
                .build();
    }

    private static URI start() {
        String port = Integer.toString(freePort());
        try {
            ServerRunner.createServerFromCommandLineArgs(
                            new String[] {
                                "-inMemory", "-sharedDb", "-disableTelemetry", "-port", port
                            })
                    .start();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
        return URI.create("http://127.0.0.1:" + port);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
