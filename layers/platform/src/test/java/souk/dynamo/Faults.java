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
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Stands between the client and DynamoDB Local, counts the calls and makes some fail the way the
 * real service does and the local one never would.
 */
final class Faults implements ExecutionInterceptor {
    /** What can go wrong with one call. */
    enum Fault {
        /** The service refuses: another transaction holds the row. Nothing is written. */
        CONFLICT,
        /** The answer is lost after the write; the SDK sends the same request again. */
        ANSWER_LOST
    }

    private final Deque<Fault> next = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private boolean besideReading;

    /** The next writes meet these, in turn. */
    synchronized void meet(Fault... faults) {
        next.addAll(List.of(faults));
    }

    /** The calls since this was asked last, by name in alphabetical order. */
    synchronized List<String> calls() {
        List<String> made = calls.stream().sorted().toList();
        calls.clear();
        return made;
    }

    /** No write is answered from now on before a read beside it has begun. */
    synchronized void answerWritesOnlyBesideAReading() {
        besideReading = true;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        count(context.request());
        if (isWrite(context.request()) && take(Fault.CONFLICT)) {
            throw conflict(context.request());
        }
    }

    /** A single write is told plainly, a transaction by the reasons it was cancelled for. */
    private static DynamoDbException conflict(SdkRequest request) {
        if (request instanceof TransactWriteItemsRequest) {
            return TransactionCanceledException.builder()
                    .cancellationReasons(reason("None"), reason("TransactionConflict"))
                    .build();
        }
        return TransactionConflictException.builder().message("held by another").build();
    }

    private static CancellationReason reason(String code) {
        return CancellationReason.builder().code(code).build();
    }

    /** Runs at each attempt, after the service has answered. */
    @Override
    public void afterTransmission(
            Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (isWrite(context.request())) {
            awaitReading();
        }
        if (isWrite(context.request()) && take(Fault.ANSWER_LOST)) {
            throw DynamoDbException.builder().statusCode(503).message("no answer").build();
        }
    }

    private synchronized void count(SdkRequest request) {
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
