package souk.wiring;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Stands before a store and passes every call on. When told to, it closes the connection in place
 * of bringing an answer: the call was done, and nobody knows.
 */
final class DroppingRelay implements AutoCloseable {
    private final URI store;
    private final HttpClient http = HttpClient.newHttpClient();
    private final LoopbackHttp server;
    private final Queue<String> dropped = new ConcurrentLinkedQueue<>();
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    DroppingRelay(URI store) {
        this.store = store;
        server = LoopbackHttp.serving(this::pass);
    }

    URI address() {
        return server.address();
    }

    /** Drops the answer to the next call of that operation. */
    void drop(String operation) {
        dropped.add(operation);
    }

    /** The calls of that operation so far, each as the SDK counts its own attempts. */
    List<String> attempts(String operation) {
        return seen.stream().filter(call -> call.startsWith(operation + " ")).toList();
    }

    private void pass(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String operation = target.substring(target.indexOf('.') + 1);
        seen.add(operation + " " + exchange.getRequestHeaders().getFirst("amz-sdk-request"));
        var asking =
                HttpRequest.newBuilder(store)
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        exchange.getRequestBody().readAllBytes()));
        for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
            String name = header.getKey();
            if (name.startsWith("X-amz") || name.equals("Authorization")) {
                asking.header(name, header.getValue().getFirst());
            }
        }
        asking.header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"));
        try {
            var answer = http.send(asking.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (!dropped.remove(operation)) {
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
