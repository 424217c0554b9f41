package souk.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Builds clients of AWS the way that starts fastest (docs/adr/0003). */
final class Aws {
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;

    /** Where to wait is better than not to know. */
    private static final int LONG_READ_MILLIS = 10_000;

    /**
     * So many waits end before Lambda ends the function after ten seconds, and a no is answered.
     */
    private static final int ATTEMPTS = 4;

    private Aws() {}

    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
        return client(builder, http());
    }

    /** A client that reaches its service by this one. */
    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            B builder, SdkHttpClient http) {
        return builder.region(Region.of(Environment.live().get("AWS_REGION")))
                .credentialsProvider(credentials())
                .httpClient(http)
                .overrideConfiguration(
                        with -> with.retryStrategy(retry -> retry.maxAttempts(ATTEMPTS)))
                .build();
    }

    /**
     * A client whose calls are sent once, by the SDK and by the JDK: what was not answered may have
     * been done. A body whose length is told beforehand is not sent again.
     */
    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C onceClient(
            B builder) {
        return builder.region(Region.of(Environment.live().get("AWS_REGION")))
                .credentialsProvider(credentials())
                .httpClient(
                        UrlConnectionHttpClient.create(uri -> connection(uri, LONG_READ_MILLIS)))
                .overrideConfiguration(with -> with.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
    }

    static SdkHttpClient http() {
        // With a factory of ours no TLS context is made before a connection needs one.
        return new BufferedHttp(
                UrlConnectionHttpClient.create(uri -> connection(uri, READ_MILLIS)));
    }

    private static HttpURLConnection connection(URI uri, int readMillis) {
        try {
            var connection = (HttpURLConnection) uri.toURL().openConnection();
            // A factory of ours is not given the client's own time limits.
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(readMillis);
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lambda gives keys by environment, and by the container's address after a SnapStart restore.
     */
    static AwsCredentialsProviderChain credentials() {
        return AwsCredentialsProviderChain.builder()
                .credentialsProviders(
                        EnvironmentVariableCredentialsProvider.create(),
                        ContainerCredentialsProvider.builder().build())
                .reuseLastProviderEnabled(true)
                .build();
    }
}
