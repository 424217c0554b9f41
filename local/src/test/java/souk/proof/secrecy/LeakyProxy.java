package souk.proof.secrecy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Stands between the shop and a service. As a rule it hands calls on; told to, it answers itself,
 * and with whatever somebody should have kept.
 */
public final class LeakyProxy implements AutoCloseable {
    /** What the JDK's client does itself. */
    private static final Set<String> OWN =
            Set.of("connection", "content-length", "expect", "host", "upgrade", "http2-settings");

    private record Rumour(int status, String body) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private volatile Optional<URI> service = Optional.empty();
    private volatile Optional<Rumour> rumour = Optional.empty();

    LeakyProxy() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Where to hand calls on to. */
    void knows(URI address) {
        service = Optional.of(address);
    }

    /** Answers every call so from now on. */
    public void says(int status, String body) {
        rumour = Optional.of(new Rumour(status, body));
    }

    public void isSilent() {
        rumour = Optional.empty();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var body = call.getRequestBody().readAllBytes();
            var said = rumour;
            if (said.isPresent()) {
                send(call, said.get().status(), said.get().body().getBytes(StandardCharsets.UTF_8));
            } else {
                handOn(call, body);
            }
        }
    }

    private void handOn(HttpExchange call, byte[] body) throws IOException {
        var request =
                HttpRequest.newBuilder(service.orElseThrow().resolve(call.getRequestURI()))
                        .method(call.getRequestMethod(), BodyPublishers.ofByteArray(body));
        call.getRequestHeaders()
                .forEach((name, values) -> values.forEach(value -> copy(request, name, value)));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .map()
                    .forEach(
                            (name, values) ->
                                    call.getResponseHeaders().put(name, List.copyOf(values)));
            call.getResponseHeaders().remove("content-length");
            send(call, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void copy(HttpRequest.Builder request, String name, String value) {
        if (OWN.stream().noneMatch(name::equalsIgnoreCase)) {
            request.header(name, value);
        }
    }

    private static void send(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
