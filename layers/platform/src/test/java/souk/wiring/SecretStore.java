package souk.wiring;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Answers as Secrets Manager does, with whatever a test says, on a free port. */
final class SecretStore implements AutoCloseable {
    private final LoopbackHttp server;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int status = 200;
    private volatile String answer = "{}";

    SecretStore() {
        server = LoopbackHttp.serving(this::answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    void holds(String text) {
        status = 200;
        answer = "{\"Name\":\"key\",\"SecretString\":\"" + text + "\"}";
    }

    void fails(int with, String type) {
        status = with;
        answer = "{\"__type\":\"" + type + "\",\"message\":\"no\"}";
    }

    int calls() {
        return calls.get();
    }

    /** A client without retries, so that each try of the shop is one call. */
    SecretsManagerClient client() {
        return SecretsManagerClient.builder()
                .endpointOverride(server.address())
                .region(Region.EU_WEST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(c -> c.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
