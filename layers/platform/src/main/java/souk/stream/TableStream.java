package souk.stream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import souk.dynamo.StreamRecord;
import souk.json.Json;
import souk.snapshot.SnapStartHook;
import souk.telemetry.JobLog;
import souk.telemetry.ShopMetrics;

/**
 * A Lambda function that hears of changes of a table's rows, in the sequence in which they were
 * made. It stops at the first that fails and answers which, so that Lambda sends that one and those
 * behind it again and none before it; a change may still come twice. Subclasses hold no state but
 * final ports.
 *
 * @param <T> what a row says
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html">ReportBatchItemFailures</a>
 */
public abstract class TableStream<T> implements RequestStreamHandler {
    private final int atOnce;

    /** Held here because the runtime keeps its hooks by weak references. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable SnapStartHook snapshot;

    /**
     * @param atOnce how many changes are heard of together, and fail together
     */
    @SuppressWarnings("this-escape") // a hook runs after the constructors have
    TableStream(int atOnce) {
        this.atOnce = atOnce;
        this.snapshot = SnapStartHook.register(this::prime);
    }

    abstract List<StreamRecord<T>> read(InputStream in) throws IOException;

    /** Some changes, at least one. */
    abstract void heard(List<StreamRecord<T>> records);

    /** Runs before a snapshot is taken; it must change nothing. The default does nothing. */
    protected void prime() {
        // see above
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        long start = System.nanoTime();
        JobLog.begin(context);
        List<StreamRecord<T>> records = read(in);
        Optional<StreamRecord<T>> failed = firstFailed(records, start);
        out.write(answer(failed).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<StreamRecord<T>> firstFailed(List<StreamRecord<T>> records, long start) {
        String name = getClass().getSimpleName();
        int done = 0;
        while (done < records.size()) {
            int end = done + Math.min(atOnce, records.size() - done);
            try {
                heard(records.subList(done, end));
                done = end;
            } catch (RuntimeException fault) {
                ShopMetrics.count(Map.of(ShopMetrics.of(fault), 1L));
                JobLog.failed(name, fault, System.nanoTime() - start);
                return Optional.of(records.get(done));
            }
        }
        Map<String, Long> counts = new HashMap<>();
        counts.put("records", (long) done);
        JobLog.ran(name, counts, System.nanoTime() - start);
        return Optional.empty();
    }

    private static String answer(Optional<? extends StreamRecord<?>> failed) {
        return Json.text(
                json -> {
                    json.writeStartObject();
                    json.writeArrayFieldStart("batchItemFailures");
                    if (failed.isPresent()) {
                        json.writeStartObject();
                        json.writeStringField("itemIdentifier", failed.get().sequence());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }
}
