package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.net.LoopbackServer;

/**
 * Stands before the database and answers what it has seen before as the database did then, in well
 * under a millisecond. Ids made at random and times of day do not count as differences.
 * Thread-safe.
 */
final class FixedStore extends Handler.Abstract implements AutoCloseable {
    private static final Pattern PASSING =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{10,13}");
    private static final List<String> PASSED_ON =
            List.of("Authorization", "Content-Type", "X-Amz-Date", "X-Amz-Target");

    private final LoopbackServer server = LoopbackServer.bind(0, "fixed-store", "");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final URI database;

    private record Answer(int status, String body) {}

    FixedStore(URI database) {
        this.database = database;
        server.start(this);
    }

    String address() {
        return "http://" + LoopbackServer.HOST + ":" + server.port();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        byte[] body = Content.Source.asInputStream(request).readAllBytes();
        String text = new String(body, StandardCharsets.UTF_8);
        String asked =
                request.getHeaders().get("X-Amz-Target") + PASSING.matcher(text).replaceAll("");
        Answer answer = answers.computeIfAbsent(asked, a -> ask(request, body));
        response.setStatus(answer.status());
        response.getHeaders().put("Content-Type", "application/x-amz-json-1.0");
        response.write(
                true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private Answer ask(Request request, byte[] body) {
        var asking = HttpRequest.newBuilder(database).POST(BodyPublishers.ofByteArray(body));
        for (String name : PASSED_ON) {
            String value = request.getHeaders().get(name);
            if (value != null) {
                asking.header(name, value);
            }
        }
        try {
            HttpResponse<String> answer = http.send(asking.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
