package souk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import souk.value.ShopUnavailable;

/** Over HTTP, from a bucket in memory that answers what a test tells it. */
class S3IndexFilesTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final int LOST = -1;

    private final Map<String, byte[]> objects = new TreeMap<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final HttpServer server = server();
    private final S3IndexFiles files =
            new S3IndexFiles(
                    new Bucket(
                            "files",
                            "eu-central-1",
                            Optional.of(
                                    URI.create(
                                            "http://127.0.0.1:" + server.getAddress().getPort()))),
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")),
                    UrlConnectionHttpClient.create(),
                    Clock.systemUTC());

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void readsWhatItWrote() {
        files.write("1-a", BYTES);

        assertThat(files.read("1-a").orElseThrow()).isEqualTo(BYTES);
        assertThat(objects).containsOnlyKeys("/files/1-a");
    }

    @Test
    void findsNothingUnderAnotherName() {
        assertThat(files.read("1-b")).isEmpty();
    }

    @Test
    void removesWhatIsThereAndWhatIsNot() {
        files.write("1-a", BYTES);

        files.remove("1-a");
        files.remove("1-a");

        assertThat(objects).isEmpty();
    }

    @Test
    void signsTheHashOfTheBodyAndOverwritesNothing() {
        files.write("1-a", BYTES);

        assertThat(asked.getFirst())
                .contains("if-none-match;", "x-amz-content-sha256;", "PUT")
                // SHA-256 of the three bytes
                .contains("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    }

    @Test
    void writesAgainWhenTheAnswerIsLostOrS3IsBusy() {
        answers.addAll(List.of(LOST, 503));

        files.write("1-a", BYTES);

        assertThat(objects).hasSize(1);
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void refusesWhileS3DoesNotAnswer() {
        answers.addAll(List.of(500, 503, 500));

        assertThatThrownBy(() -> files.read("1-a")).isInstanceOf(ShopUnavailable.class);
    }

    @Test
    void failsAtOnceWhereItMayNot() {
        answers.add(403);

        assertThatThrownBy(() -> files.read("1-a")).hasMessage("S3 answered 403");
        assertThat(asked).hasSize(1);
    }

    private HttpServer server() {
        try {
            var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer made = HttpServer.create(at, 0);
            made.createContext("/", this::answer);
            made.start();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        byte[] body = call.getRequestBody().readAllBytes();
        var headers = call.getRequestHeaders();
        asked.add(
                call.getRequestMethod()
                        + " "
                        + headers.getFirst("Authorization")
                        + " "
                        + headers.getFirst("x-amz-content-sha256"));
        Integer told = answers.poll();
        if (told != null && told != LOST) {
            send(call, told, new byte[0]);
            return;
        }
        int status = done(call.getRequestMethod(), path, body);
        if (told == null) {
            send(
                    call,
                    status,
                    status == 200 ? objects.getOrDefault(path, new byte[0]) : new byte[0]);
        } else {
            call.close();
        }
    }

    private int done(String method, String path, byte[] body) {
        return switch (method) {
            case "PUT" -> objects.putIfAbsent(path, body) == null ? 200 : 412;
            case "DELETE" -> {
                objects.remove(path);
                yield 204;
            }
            default -> objects.containsKey(path) ? 200 : 404;
        };
    }

    private static void send(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
