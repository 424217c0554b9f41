package souk.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

class BufferedHttpTest {
    private static final byte[] BODY = "{\"a\": 1}".getBytes(UTF_8);

    @Test
    void tellsNoLengthBeforehand() throws IOException {
        var streamed = new AtomicBoolean();
        var address = URI.create("http://127.0.0.1:1/");
        var connection =
                new HttpURLConnection(address.toURL()) {
                    @Override
                    public void setFixedLengthStreamingMode(long length) {
                        streamed.set(true);
                    }

                    @Override
                    public void connect() throws IOException {
                        throw new IOException("nobody is there");
                    }

                    @Override
                    public void disconnect() {}

                    @Override
                    public boolean usingProxy() {
                        return false;
                    }
                };
        SdkHttpClient plain = UrlConnectionHttpClient.create(uri -> connection);

        assertThatThrownBy(() -> post(plain, address)).hasMessage("nobody is there");
        assertThat(streamed.getAndSet(false)).isTrue();
        assertThatThrownBy(() -> post(new BufferedHttp(plain), address))
                .hasMessage("nobody is there");
        assertThat(streamed).isFalse();
    }

    /** Over one connection, to a server that reads as long as it was told. */
    @Test
    void sendsTheLengthAllTheSame() throws Exception {
        List<String> bodies = new ArrayList<>();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var serving = CompletableFuture.runAsync(() -> serve(server, bodies));
            var address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            try (SdkHttpClient http = new BufferedHttp(connections())) {
                post(http, address);
                post(http, address);
            }
            serving.join();
        }

        assertThat(bodies).containsExactly("{\"a\": 1}", "{\"a\": 1}");
    }

    private static void post(SdkHttpClient http, URI address) throws IOException {
        var request =
                SdkHttpFullRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(address)
                        .putHeader("Content-Length", Integer.toString(BODY.length))
                        .build();
        var asked =
                HttpExecuteRequest.builder()
                        .request(request)
                        .contentStreamProvider(() -> new ByteArrayInputStream(BODY))
                        .build();
        var answer = http.prepareRequest(asked).call();
        assertThat(answer.httpResponse().statusCode()).isEqualTo(200);
        try (InputStream body = answer.responseBody().orElseThrow()) {
            assertThat(body.readAllBytes()).isEqualTo("ok".getBytes(UTF_8));
        }
    }

    private static void serve(ServerSocket server, List<String> requests) {
        try (Socket socket = server.accept()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            for (int request = 0; request < 2; request++) {
                requests.add(read(in));
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(BufferedReader in) throws IOException {
        int length = 0;
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        char[] body = new char[length];
        assertThat(in.read(body)).isEqualTo(length);
        return new String(body);
    }

    private static SdkHttpClient connections() {
        return UrlConnectionHttpClient.create(
                uri -> {
                    try {
                        return (HttpURLConnection) uri.toURL().openConnection();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
