package souk.job;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import souk.json.Json;
import souk.snapshot.SnapStartHook;
import souk.telemetry.JobLog;
import souk.telemetry.ShopMetrics;

/**
 * One run of a function that nobody waits for: what it does is counted, one log line and the
 * metrics are written, and the counts are answered as a JSON object.
 */
abstract class Run implements RequestStreamHandler {
    /** Held here because the runtime keeps its hooks by weak references. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable SnapStartHook snapshot;

    @SuppressWarnings("this-escape") // a hook runs after the constructors have
    Run() {
        this.snapshot = SnapStartHook.register(this::primeLogged);
    }

    /**
     * Does the work. What it counted is measured even when it throws.
     *
     * @param event as Lambda has it
     * @param left how long Lambda lets the function go on
     */
    abstract void run(InputStream event, Duration left, Counts counts) throws IOException;

    /**
     * Runs before a snapshot is taken, so that what is restored has done all of this once. It must
     * change nothing; the default does nothing.
     */
    protected void prime() {
        // see above
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Map<String, Long> counts = runLogged(context, (left, counted) -> run(in, left, counted));
        out.write(text(counts).getBytes(StandardCharsets.UTF_8));
    }

    /** Where a run differs from its priming run. */
    private interface Work {
        void done(Duration left, Counts counts) throws IOException;
    }

    /** Primes as a run of its own, so that the writer of log lines is primed too. */
    final void primeLogged() {
        runLogged(null, (left, counts) -> prime());
    }

    /**
     * Tells in the log of one thing that this run leaves out, and goes on.
     *
     * @param id of no person
     */
    protected static void leaveOut(String kind, String id, RuntimeException fault) {
        JobLog.leftOut(kind, id, fault);
    }

    private Map<String, Long> runLogged(@Nullable Context context, Work work) {
        long start = System.nanoTime();
        String name = getClass().getSimpleName();
        Map<String, Long> counts = new TreeMap<>();
        JobLog.begin(context);
        try {
            work.done(left(context), (metric, count) -> counts.merge(metric, count, Long::sum));
            measure(context, counts);
            JobLog.ran(name, counts, System.nanoTime() - start);
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("an event in memory can be read", e);
        } catch (RuntimeException fault) {
            counts.merge(ShopMetrics.of(fault), 1L, Long::sum);
            measure(context, counts);
            JobLog.failed(name, fault, System.nanoTime() - start);
            throw new JobFailed(name);
        }
    }

    /** What a priming run counts happened to nobody. */
    private static void measure(@Nullable Context context, Map<String, Long> counts) {
        if (context != null && !counts.isEmpty()) {
            ShopMetrics.count(counts);
        }
    }

    private static Duration left(@Nullable Context context) {
        return context == null
                ? Duration.ZERO
                : Duration.ofMillis(context.getRemainingTimeInMillis());
    }

    private static String text(Map<String, Long> counts) {
        return Json.text(
                json -> {
                    json.writeStartObject();
                    for (Map.Entry<String, Long> count : counts.entrySet()) {
                        json.writeNumberField(count.getKey(), count.getValue());
                    }
                    json.writeEndObject();
                });
    }
}
