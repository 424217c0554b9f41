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
import souk.dynamo.order.OrderRecord;
import souk.dynamo.order.StreamReader;
import souk.json.Json;
import souk.order.Order;
import souk.snapshot.SnapStartHook;
import souk.telemetry.JobLog;
import souk.telemetry.ShopMetrics;

/**
 * A Lambda function that hears of every change of an order, in the sequence in which they were
 * made. It stops at the first that fails and answers which, so that Lambda sends that one and those
 * behind it again and none before it; a change may still come twice. Subclasses hold no state but
 * final ports.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html">ReportBatchItemFailures</a>
 */
public abstract class OrderStream implements RequestStreamHandler {
    /** Held here because the runtime keeps its hooks by weak references. */
    @SuppressWarnings("UnusedVariable")
    private final @Nullable SnapStartHook snapshot;

    @SuppressWarnings("this-escape") // a hook runs after the constructors have
    protected OrderStream() {
        this.snapshot = SnapStartHook.register(this::prime);
    }

    /**
     * One change.
     *
     * @param before empty when the order is new
     */
    protected abstract void changed(Optional<Order> before, Order after);

    /** Runs before a snapshot is taken; it must change nothing. The default does nothing. */
    protected void prime() {
        // see above
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        long start = System.nanoTime();
        JobLog.begin(context);
        List<OrderRecord> records = StreamReader.orders(in);
        Optional<OrderRecord> failed = firstFailed(records, start);
        out.write(answer(failed).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<OrderRecord> firstFailed(List<OrderRecord> records, long start) {
        String name = getClass().getSimpleName();
        long done = 0;
        for (OrderRecord record : records) {
            try {
                record.after().ifPresent(after -> changed(record.before(), after));
                done++;
            } catch (RuntimeException fault) {
                ShopMetrics.count(Map.of(ShopMetrics.of(fault), 1L));
                JobLog.failed(name, fault, System.nanoTime() - start);
                return Optional.of(record);
            }
        }
        Map<String, Long> counts = new HashMap<>();
        counts.put("records", done);
        JobLog.ran(name, counts, System.nanoTime() - start);
        return Optional.empty();
    }

    private static String answer(Optional<OrderRecord> failed) {
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
