package souk.local.host;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A function in this process: one instance of its class, and as many threads that ask for events as
 * it may work on at once.
 */
final class HostedFunction {
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());

    private final HostPlan.Function order;
    private final RuntimeClient runtime;
    private final ClassLoader classes;
    private final FutureTask<RequestStreamHandler> handler;

    HostedFunction(HostPlan.Function order, RuntimeClient runtime, ClassLoader classes) {
        this.order = order;
        this.runtime = runtime;
        this.classes = classes;
        this.handler = new FutureTask<>(this::load);
    }

    void start() {
        thread("init", handler);
        for (var i = 0; i < order.concurrency(); i++) {
            thread("events", this::poll);
        }
    }

    private RequestStreamHandler load() throws ReflectiveOperationException {
        var type = Class.forName(order.handler(), true, classes);
        return type.asSubclass(RequestStreamHandler.class).getConstructor().newInstance();
    }

    private void poll() {
        try {
            while (answer(runtime.next())) {
                // One event after another.
            }
        } catch (IOException e) {
            // The launcher is gone, and without it there is nothing to do.
            Runtime.getRuntime().halt(0);
        }
    }

    /**
     * Works on one event; false when it took so long that another thread has taken this one's
     * place.
     */
    private boolean answer(Event event) throws IOException {
        var here = Thread.currentThread();
        var left = Duration.between(Instant.now(), event.deadline());
        var overdue =
                CLOCK.schedule(
                        () -> {
                            thread("events", this::poll);
                            here.interrupt();
                        },
                        Math.max(0, left.toMillis()),
                        TimeUnit.MILLISECONDS);
        try {
            var answer = new ByteArrayOutputStream(4096);
            handler.get()
                    .handleRequest(
                            new ByteArrayInputStream(event.payload()),
                            answer,
                            new HostedContext(order, event));
            return replyInTime(
                    overdue.cancel(false),
                    () -> runtime.respond(event.requestId(), answer.toByteArray()));
        } catch (ExecutionException e) {
            return fail(event, e.getCause() == null ? e : e.getCause(), overdue.cancel(false));
        } catch (Throwable e) {
            return fail(event, e, overdue.cancel(false));
        }
    }

    private boolean fail(Event event, Throwable failure, boolean inTime) throws IOException {
        var report = new FailureReport(failure);
        System.err.println(order.name() + " " + event.requestId() + " " + report.text());
        return replyInTime(inTime, () -> runtime.fail(event.requestId(), report.json()));
    }

    private static boolean replyInTime(boolean inTime, Reply reply) throws IOException {
        if (inTime) {
            reply.send();
        }
        return inTime;
    }

    private void thread(String task, Runnable work) {
        var thread = Thread.ofVirtual().name(order.name() + "-" + task).unstarted(work);
        thread.setContextClassLoader(classes);
        thread.start();
    }

    private interface Reply {
        void send() throws IOException;
    }
}
