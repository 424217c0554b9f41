package souk.proof.stream;

import java.util.Random;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Lets some writes collide, some vanish before they arrive, and some answers get lost. */
public final class StreamFaults implements ExecutionInterceptor {
    private static final int COLLIDE = 10;
    private static final int VANISH = 14;
    private static final int LOSE = 24;

    private final Random random;

    public StreamFaults(long seed) {
        this.random = new Random(seed);
    }

    private synchronized int percent() {
        return random.nextInt(100);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (!writes(context.request())) {
            return;
        }
        int percent = percent();
        if (percent < COLLIDE) {
            throw collision(context.request());
        }
        if (percent < VANISH) {
            throw SdkClientException.create("no way to the database");
        }
    }

    private static boolean writes(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest || request instanceof PutItemRequest;
    }

    private static DynamoDbException collision(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest
                ? TransactionCanceledException.builder()
                        .message("conflict")
                        .cancellationReasons(
                                CancellationReason.builder().code("TransactionConflict").build())
                        .build()
                : TransactionConflictException.builder().message("conflict").build();
    }

    /** Runs at each attempt, after the service has answered. */
    @Override
    public void afterTransmission(
            Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (writes(context.request()) && percent() < LOSE - VANISH) {
            throw DynamoDbException.builder().statusCode(503).message("no answer").build();
        }
    }
}
