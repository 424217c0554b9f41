package souk.proof.checkout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The rows of each table as they were last read, for as long as no client has written to it since.
 * Every client of the tables must have this as its last interceptor. A write whose end is not told,
 * such as one that a crash follows, counts as one that still goes on: the table is read each time
 * then. Thread-safe.
 */
final class KnownRows implements ExecutionInterceptor {
    /** A table: how many writes have begun, how many of these are over, and what was read last. */
    private static final class Writes {
        private record Read(long begun, List<Map<String, AttributeValue>> rows) {}

        private final AtomicLong begun = new AtomicLong();
        private final AtomicLong over = new AtomicLong();

        /** A new table is empty. */
        private volatile Read last = new Read(0, List.of());

        List<Map<String, AttributeValue>> rows(Supplier<List<Map<String, AttributeValue>>> scan) {
            // In this order: what is over had begun before.
            long ended = over.get();
            long started = begun.get();
            Read known = last;
            if (known.begun() == started) {
                return known.rows();
            }
            var rows = scan.get();
            if (ended == started && begun.get() == started) {
                last = new Read(started, rows);
            }
            return rows;
        }
    }

    private final Map<String, Writes> tables = new ConcurrentHashMap<>();

    /** All rows of a table: those that are known, or what the scan finds. */
    List<Map<String, AttributeValue>> of(
            String table, Supplier<List<Map<String, AttributeValue>>> scan) {
        return writes(table).rows(scan);
    }

    /** The table was emptied, and nobody uses it. */
    void none(String table) {
        tables.remove(table);
    }

    private Writes writes(String table) {
        return tables.computeIfAbsent(table, _ -> new Writes());
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        written(context.request()).forEach(table -> writes(table).begun.incrementAndGet());
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        written(context.request()).forEach(table -> writes(table).over.incrementAndGet());
    }

    @Override
    public void onExecutionFailure(
            Context.FailedExecution context, ExecutionAttributes attributes) {
        written(context.request()).forEach(table -> writes(table).over.incrementAndGet());
    }

    private static Stream<String> written(SdkRequest request) {
        return switch (request) {
            case BatchGetItemRequest _, GetItemRequest _, QueryRequest _, ScanRequest _ ->
                    Stream.of();
            case BatchWriteItemRequest batch -> batch.requestItems().keySet().stream();
            case DeleteItemRequest delete -> Stream.of(delete.tableName());
            case PutItemRequest put -> Stream.of(put.tableName());
            case TransactWriteItemsRequest all ->
                    all.transactItems().stream().map(CallNames::table).distinct();
            case UpdateItemRequest update -> Stream.of(update.tableName());
            default ->
                    throw new IllegalArgumentException(
                            "which tables does " + request.getClass().getSimpleName() + " write?");
        };
    }
}
