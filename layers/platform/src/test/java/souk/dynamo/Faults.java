package souk.dynamo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Stands between the client and DynamoDB Local, counts the calls and makes some fail the way the
 * real service does and the local one never would.
 */
public final class Faults implements ExecutionInterceptor {
    /** What can go wrong with one call. */
    public enum Fault {
        /** The service refuses: another transaction holds the row. Nothing is written. */
        CONFLICT,
        /** The answer is lost after the write; the SDK sends the same request again. */
        ANSWER_LOST
    }

    private final Deque<Fault> next = new ArrayDeque<>();
    private final Deque<DynamoDbException> refusals = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final List<SdkRequest> requests = new ArrayList<>();
    private boolean besideReading;

    /** The next writes meet these, in turn. */
    public synchronized void meet(Fault... faults) {
        next.addAll(List.of(faults));
    }

    /** The next transaction is cancelled for these reasons, one for each of its writes. */
    public synchronized void cancel(String... reasons) {
        refusals.add(Cancellations.cancelledFor(List.of(reasons)));
    }

    /** The next transaction is told that an earlier attempt of it still runs. */
    public synchronized void stillRunning() {
        refusals.add(Cancellations.stillRunning());
    }

    /** All requests of that type, each as often as it was tried. */
    public synchronized <T extends SdkRequest> List<T> requests(Class<T> type) {
        return requests.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The calls since this was asked last, by name in alphabetical order. */
    public synchronized List<String> calls() {
        List<String> made = calls.stream().sorted().toList();
        calls.clear();
        return made;
    }

    /** No write is answered from now on before a read beside it has begun. */
    public synchronized void answerWritesOnlyBesideAReading() {
        besideReading = true;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        count(context.request());
        if (isWrite(context.request()) && take(Fault.CONFLICT)) {
            throw Cancellations.conflict(context.request());
        }
        if (context.request() instanceof TransactWriteItemsRequest) {
            refuse();
        }
    }

    private synchronized void refuse() {
        if (!refusals.isEmpty()) {
            throw refusals.remove();
        }
    }

    /** Runs at each attempt, after the service has answered. */
    @Override
    public void afterTransmission(
            Context.AfterTransmission context, ExecutionAttributes attributes) {
        keep(context.request());
        if (!isWrite(context.request())) {
            return;
        }
        awaitReading();
        if (take(Fault.ANSWER_LOST)) {
            throw DynamoDbException.builder().statusCode(503).message("no answer").build();
        }
    }

    private synchronized void keep(SdkRequest request) {
        requests.add(request);
    }

    private synchronized void count(SdkRequest request) {
        keep(request);
        calls.add(request.getClass().getSimpleName().replace("Request", ""));
        notifyAll();
    }

    private synchronized void awaitReading() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (besideReading && Collections.frequency(calls, "BatchGetItem") < 2) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("no reading began beside the write");
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized boolean take(Fault fault) {
        if (next.peek() == fault) {
            next.remove();
            return true;
        }
        return false;
    }

    private static boolean isWrite(SdkRequest request) {
        String name = request.getClass().getSimpleName();
        return name.startsWith("Update") || name.startsWith("Transact") || name.startsWith("Put");
    }
}
