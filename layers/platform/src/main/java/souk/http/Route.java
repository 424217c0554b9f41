package souk.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import souk.json.BadBody;
import souk.json.BadBody.Fault;
import souk.snapshot.SnapStartHook;
import souk.telemetry.RequestLog;
import souk.telemetry.ShopMetrics;
import souk.value.Malformed;
import souk.value.Refusal;
import souk.value.ShopUnavailable;

/**
 * One route of the API as a Lambda function. A subclass answers; this class reads the event, turns
 * every no into problem+json and writes one log line. Subclasses hold no state but final ports, so
 * one instance may serve many threads.
 */
public abstract class Route implements RequestStreamHandler {
    private static final String RETRY_AFTER_SECONDS = "2";

    /** A method that was called 200 times is queued for the compiler. */
    private static final int PRIMING_EVENTS = 400;

    /** Held here because the runtime keeps its hooks by weak references. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable SnapStartHook snapshot;

    private final String failureMetric;

    private final RouteSettings settings;

    protected Route() {
        this("");
    }

    /**
     * @param failureMetric counts answers of 5xx, where somebody waits for each; none when empty.
     *     Lambda counts none of them as an error, since the function has answered
     */
    protected Route(String failureMetric) {
        this(failureMetric, RouteSettings.LIVE);
    }

    @SuppressWarnings("this-escape") // a hook runs after the constructors have
    Route(String failureMetric, RouteSettings settings) {
        this.failureMetric = failureMetric;
        this.settings = settings;
        this.snapshot = SnapStartHook.register(this::prime);
    }

    /** Answers one request. Refusals are thrown, never caught here. */
    protected abstract Reply answer(Request request);

    /**
     * What the shop counts of this refusal, by name of the metric: that there are many, where
     * somebody should be told, or what happened before the no.
     */
    protected Map<String, Long> countsOf(Refusal no) {
        return Map.of();
    }

    /**
     * Runs before a snapshot is taken, so that what is restored has done all of this once. The
     * default sends one request without a body; it must change nothing.
     */
    protected void prime() {
        prime("");
    }

    /**
     * Sends one request through the whole route, of a caller and for a thing that are both called
     * {@code prime} and do not exist.
     */
    protected final void prime(String body) {
        prime(PrimingEvent.of(body));
    }

    /** Sends one request through the whole route; it must change nothing. */
    protected final void prime(PrimingEvent event) {
        try {
            serve(event.stream(), OutputStream.nullOutputStream(), new PrimingContext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers the event again and again, so often that what it needs is compiled, and logs none of
     * it. Meant for a route over a made-up store, where it changes nothing.
     *
     * @throws IllegalStateException when the answer is no: whatever a yes needs is not primed then
     */
    protected final void primeOver(PrimingEvent event) {
        try {
            for (int time = 0; time < PRIMING_EVENTS; time++) {
                Reply reply = answer(read(event.stream()));
                if (!reply.code().isEmpty()) {
                    throw new IllegalStateException("priming ended with " + reply.code());
                }
                reply.write(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        serve(in, out, context);
    }

    private void serve(InputStream in, OutputStream out, Context context) throws IOException {
        long start = System.nanoTime();
        RequestLog.begin(context);
        HttpApiEvent event = read(in);
        Reply reply = failureCounted(answer(event));
        reply.write(out);
        // What priming is refused happened to nobody, and must set off no alarm.
        if (!(context instanceof PrimingContext) && !reply.counts().isEmpty()) {
            ShopMetrics.count(reply.counts());
        }
        long nanos = System.nanoTime() - start;
        RequestLog.end(
                event.requestId(),
                event.routeKey(),
                reply.status(),
                reply.code(),
                event.reads() ? "" : new Caller(event).actor(),
                nanos);
    }

    private Reply failureCounted(Reply reply) {
        return reply.status() < 500 || failureMetric.isEmpty()
                ? reply
                : reply.counting(failureMetric, 1);
    }

    private static HttpApiEvent read(InputStream in) throws IOException {
        try {
            return HttpApiEvent.read(in);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not an API Gateway event, payload format 2.0");
        }
    }

    private Reply answer(HttpApiEvent event) {
        if (!settings.cameByTheEdge(event.headers())) {
            return no(event, 403, "NOT_BY_THE_SHOP", "Call the shop at its own address.");
        }
        try {
            return answer(new Request(event, settings));
        } catch (Refusal no) {
            return refusal(event, no);
        } catch (Malformed no) {
            return malformed(event, no.sentence());
        } catch (BadBody no) {
            return Reply.problem(
                    400,
                    "MALFORMED",
                    "The body is not valid for this route.",
                    event.requestId(),
                    no.faults());
        } catch (RequestRejected no) {
            return Reply.problem(
                    no.status(), no.code(), no.detail(), event.requestId(), no.faults());
        } catch (RuntimeException fault) {
            RequestLog.fault(event.requestId(), event.routeKey(), fault);
            return no(event, 500, "INTERNAL", "Something went wrong here. Try again.")
                    .counting(ShopMetrics.FAULTS, 1);
        }
    }

    private Reply refusal(HttpApiEvent event, Refusal no) {
        Reply reply =
                Reply.problem(
                        status(no.kind()),
                        no.code(),
                        no.sentence(),
                        event.requestId(),
                        List.of(),
                        no.current());
        Reply told = reply.counting(countsOf(no));
        Reply counted =
                no instanceof ShopUnavailable ? told.counting(ShopMetrics.UNAVAILABLE, 1) : told;
        return retryAfter(no).map(value -> counted.with("retry-after", value)).orElse(counted);
    }

    private static Optional<String> retryAfter(Refusal no) {
        return switch (no.kind()) {
            case NOT_NOW -> Optional.of(RETRY_AFTER_SECONDS);
            // Rounded up: a moment too early it would be refused again.
            case TOO_OFTEN -> Optional.of(Long.toString(no.pause().plusMillis(999).toSeconds()));
            case MISSING, CONFLICT, STALE, FORBIDDEN, AGAINST_RULE, UNTRUSTED -> Optional.empty();
        };
    }

    /** Values that are well-formed each, and together are not: the fault is the whole body's. */
    private static Reply malformed(HttpApiEvent event, String sentence) {
        var fault = new Fault("", "INVALID", sentence);
        return Reply.problem(400, "MALFORMED", sentence, event.requestId(), List.of(fault));
    }

    private static Reply no(HttpApiEvent event, int status, String code, String detail) {
        return Reply.problem(status, code, detail, event.requestId(), List.of());
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MISSING -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case AGAINST_RULE -> 422;
            case UNTRUSTED -> 400;
            case FORBIDDEN -> 403;
            case TOO_OFTEN -> 429;
            case NOT_NOW -> 503;
        };
    }
}
