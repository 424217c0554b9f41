package souk.wiring;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Keeps each body until all of it is there. A length told beforehand makes the JDK stream the body,
 * and then it waits a whole millisecond before each request to see whether the open connection is
 * still good. Without it the JDK tells the length itself, and where the connection turns out to be
 * closed sends the request again over a new one, as the SDK would have done; every write of the
 * shop may be sent again. Safe for use by many threads.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/25/docs/api/java.base/java/net/HttpURLConnection.html">HttpURLConnection,
 *     setFixedLengthStreamingMode</a>
 */
record BufferedHttp(SdkHttpClient connections) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest asked) {
        SdkHttpRequest untold =
                asked.httpRequest().toBuilder().removeHeader("Content-Length").build();
        return connections.prepareRequest(
                HttpExecuteRequest.builder()
                        .request(untold)
                        .contentStreamProvider(asked.contentStreamProvider().orElse(null))
                        .build());
    }

    @Override
    public String clientName() {
        return connections.clientName();
    }

    @Override
    public void close() {
        connections.close();
    }
}
