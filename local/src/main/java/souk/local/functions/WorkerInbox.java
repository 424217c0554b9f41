package souk.local.functions;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.template.LocalAddresses;

/** Where one worker fetches events and brings its answers. Thread-safe. */
final class WorkerInbox {
    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("timeouts").factory());

    private final int port;
    private final Map<String, Backlog> backlogs;
    private final Consumer<Outcome> onInitError;
    private final Runnable onClose;
    private final Map<String, Invocation> inHand = new ConcurrentHashMap<>();
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private volatile Runnable onTimeout = () -> {};
    private volatile Runnable onPoll = () -> {};

    WorkerInbox(
            int port,
            Map<String, Backlog> backlogs,
            Consumer<Outcome> onInitError,
            Runnable onClose) {
        this.port = port;
        this.backlogs = Map.copyOf(backlogs);
        this.onInitError = onInitError;
        this.onClose = onClose;
    }

    /** Host and port, as AWS_LAMBDA_RUNTIME_API gives them. */
    String address() {
        return "127.0.0.1:" + port;
    }

    /** Says what to do when the worker asks for an event. */
    void onPoll(Runnable action) {
        onPoll = action;
    }

    /** Says what to do when an event was not answered in the function's time. */
    void onTimeout(Runnable action) {
        onTimeout = action;
    }

    /** The worker is gone: what it had in hand ends so, and nothing more is handed out. */
    void close(Outcome how) {
        closed = true;
        waiting.forEach(Thread::interrupt);
        inHand.values().forEach(invocation -> invocation.end(how));
        inHand.clear();
        onClose.run();
    }

    void handle(Request request, Response response, Callback callback) throws IOException {
        var path = request.getHttpURI().getPath();
        var start = path.indexOf(RUNTIME);
        var call = start < 0 ? "" : path.substring(start + RUNTIME.length());
        if (call.equals("invocation/next")) {
            next(path.substring(0, start).replace("/", ""), response, callback);
        } else if (call.equals("init/error")) {
            onInitError.accept(failure(body(request)));
            accepted(response, callback);
        } else if (call.matches("invocation/[^/]+/(response|error)")) {
            end(call.split("/")[1], call.endsWith("/error"), body(request), response, callback);
        } else {
            status(HttpStatus.NOT_FOUND_404, response, callback);
        }
    }

    private void next(String function, Response response, Callback callback) {
        var backlog =
                function.isEmpty() ? backlogs.values().iterator().next() : backlogs.get(function);
        if (backlog == null) {
            status(HttpStatus.NOT_FOUND_404, response, callback);
            return;
        }
        waiting.add(Thread.currentThread());
        onPoll.run();
        try {
            var invocation = backlog.take();
            if (closed) {
                backlog.putBack(invocation);
                status(HttpStatus.GONE_410, response, callback);
            } else {
                hand(invocation, backlog, response, callback);
            }
        } catch (InterruptedException _) {
            status(HttpStatus.GONE_410, response, callback);
        } finally {
            waiting.remove(Thread.currentThread());
        }
    }

    private void hand(
            Invocation invocation, Backlog backlog, Response response, Callback callback) {
        var function = backlog.function();
        var headers = response.getHeaders();
        headers.put("Content-Type", "application/json");
        headers.put("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.put(
                "Lambda-Runtime-Deadline-Ms",
                Instant.now().plus(function.timeout()).toEpochMilli());
        headers.put(
                "Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:local:" + LocalAddresses.ACCOUNT + ":function:" + function.name());
        inHand.put(invocation.id(), invocation);
        watch(invocation, function.timeout());
        response.write(
                true,
                ByteBuffer.wrap(invocation.event()),
                Callback.from(
                        callback::succeeded,
                        failure -> {
                            // The worker hung up before it had the event: the next one gets it.
                            if (inHand.remove(invocation.id()) != null) {
                                backlog.putBack(invocation);
                            }
                            callback.failed(failure);
                        }));
    }

    private void watch(Invocation invocation, Duration timeout) {
        var overdue =
                CLOCK.schedule(
                        () -> {
                            if (inHand.remove(invocation.id()) != null
                                    && invocation.end(new Outcome.TimedOut(timeout))) {
                                onTimeout.run();
                            }
                        },
                        timeout.toMillis(),
                        TimeUnit.MILLISECONDS);
        var _ = invocation.outcome().whenComplete((_, _) -> overdue.cancel(false));
    }

    private void end(String id, boolean failed, byte[] body, Response response, Callback callback) {
        var invocation = inHand.remove(id);
        if (invocation == null) {
            status(HttpStatus.BAD_REQUEST_400, response, callback);
        } else {
            accepted(response, callback);
            invocation.end(failed ? failure(body) : new Outcome.Answered(body));
        }
    }

    private static byte[] body(Request request) throws IOException {
        return Content.Source.asInputStream(request).readAllBytes();
    }

    private static Outcome failure(byte[] body) {
        try {
            var error = JSON.readTree(body);
            return new Outcome.Failed(
                    error.path("errorType").asText("Unknown"),
                    error.path("errorMessage").asText(""));
        } catch (JacksonException e) {
            return new Outcome.Failed("Unknown", "an error that is no JSON");
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private static void accepted(Response response, Callback callback) {
        response.setStatus(HttpStatus.ACCEPTED_202);
        response.getHeaders().put("Content-Type", "application/json");
        response.write(
                true,
                ByteBuffer.wrap("{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8)),
                callback);
    }

    private static void status(int status, Response response, Callback callback) {
        response.setStatus(status);
        callback.succeeded();
    }
}
