package souk.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A bucket in memory, over HTTP, that answers what a test tells it. */
final class AnsweringBucket implements AutoCloseable {
    /** An answer that does not arrive, though all was done. */
    static final int LOST = -1;

    static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));

    final Map<String, byte[]> objects = new TreeMap<>();
    final Deque<Integer> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    private final HttpServer server = server();

    Bucket bucket() {
        var place = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Bucket("files", "eu-central-1", Optional.of(place));
    }

    @Override
    public void close() {
        server.stop(0);
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
