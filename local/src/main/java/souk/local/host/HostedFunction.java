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
 * A function in this process: one instance of its class, and threads that ask for events: one more
 * than it works on, up to as many as it may work on at once.
 *
 * <p>They are platform threads. A virtual one that waits for a class to be initialised keeps its
 * carrier, and all carriers can wait so for one that has lost its own.
 */
final class HostedFunction {
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("deadlines").factory());

    private final HostPlan.Function order;
    private final RuntimeClient runtime;
    private final ClassLoader classes;
    private final FutureTask<RequestStreamHandler> handler;

    /** All threads, and those of them that ask for an event. */
    private int threads;

    private int asking;

    HostedFunction(HostPlan.Function order, RuntimeClient runtime, ClassLoader classes) {
        this.order = order;
        this.runtime = runtime;
        this.classes = classes;
        this.handler = new FutureTask<>(this::instance);
    }

    /** Begins to ask for events. */
    synchronized void start() {
        threads++;
        asks();
    }

    /** Makes the instance, unless an event has come first and has it made. */
    void load() {
        handler.run();
    }

    private RequestStreamHandler instance() throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(classes);
        var type = Class.forName(order.handler(), true, classes);
        return type.asSubclass(RequestStreamHandler.class).getConstructor().newInstance();
    }

    private synchronized void asks() {
        asking++;
        var thread = Thread.ofPlatform().daemon().name(order.name()).unstarted(this::poll);
        thread.setContextClassLoader(classes);
        thread.start();
    }

    /** The last thread that asks is about to work: another asks in its place. */
    private synchronized void works() {
        asking--;
        if (asking == 0 && threads < order.concurrency()) {
            start();
        }
    }

    private synchronized void asksAgain() {
        asking++;
    }

    private void poll() {
        NamedKeys.are(order.name());
        try {
            var event = runtime.next();
            works();
            while (answer(event)) {
                asksAgain();
                event = runtime.next();
                works();
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
                            asks();
                            here.interrupt();
                        },
                        Math.max(0, left.toMillis()),
                        TimeUnit.MILLISECONDS);
        try {
            var answer = new ByteArrayOutputStream(4096);
            load();
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

    private interface Reply {
        void send() throws IOException;
    }
}
