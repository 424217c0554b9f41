package souk.bench.coldstart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import souk.local.net.LoopbackServer;

/**
 * The Lambda Runtime API for one process at a time, with a clock: it notes when the process asks
 * and answers, and when it is handed an event. Thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda: the runtime
 *     API</a>
 */
final class RuntimeServer extends Handler.Abstract implements AutoCloseable {
    private static final String PREFIX = "/2018-06-01/runtime/";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final LoopbackServer server = LoopbackServer.bind(0, "runtime-api", "");
    private final BlockingQueue<RuntimeMessage> said = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
    private volatile long handedNanos;

    RuntimeServer() {
        server.start(this);
    }

    /** Host and port, as AWS_LAMBDA_RUNTIME_API gives them. */
    String address() {
        return LoopbackServer.HOST + ":" + server.port();
    }

    /** What the process says next; null when it says nothing for so long. */
    @Nullable RuntimeMessage next(Duration patience) throws InterruptedException {
        return said.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Hands an event to the process that waits for one, or will. */
    void hand(byte[] event) {
        events.add(event);
    }

    /** When the latest event went out, by {@link System#nanoTime()}. */
    long handedNanos() {
        return handedNanos;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException, InterruptedException {
        String path = request.getHttpURI().getPath();
        String call = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : "";
        if (call.equals("invocation/next")) {
            said.add(new RuntimeMessage(RuntimeMessage.What.READY, System.nanoTime(), ""));
            hand(events.take(), response, callback);
        } else if (call.equals("restore/next")) {
            said.add(new RuntimeMessage(RuntimeMessage.What.SNAPSHOT, System.nanoTime(), ""));
            end(HttpStatus.OK_200, response, callback);
        } else {
            String body = text(request);
            long now = System.nanoTime();
            if (call.endsWith("/response")) {
                said.add(new RuntimeMessage(RuntimeMessage.What.ANSWER, now, body));
            } else {
                said.add(new RuntimeMessage(RuntimeMessage.What.FAILURE, now, path + " " + body));
            }
            end(HttpStatus.ACCEPTED_202, response, callback);
        }
        return true;
    }

    @Override
    public void close() {
        server.close();
    }

    private void hand(byte[] event, Response response, Callback callback) {
        var headers = response.getHeaders();
        headers.put("content-type", "application/json");
        headers.put("lambda-runtime-aws-request-id", UUID.randomUUID().toString());
        headers.put("lambda-runtime-deadline-ms", Instant.now().plus(TIMEOUT).toEpochMilli());
        headers.put(
                "lambda-runtime-invoked-function-arn",
                "arn:aws:lambda:eu-west-1:000000000000:function:measured");
        handedNanos = System.nanoTime();
        response.write(true, ByteBuffer.wrap(event), callback);
    }

    private static void end(int status, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put("content-type", "application/json");
        response.write(true, ByteBuffer.wrap("{}".getBytes(StandardCharsets.UTF_8)), callback);
    }

    private static String text(Request request) throws IOException {
        return new String(
                Content.Source.asInputStream(request).readAllBytes(), StandardCharsets.UTF_8);
    }
}
