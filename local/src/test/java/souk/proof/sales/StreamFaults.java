package souk.proof.sales;

import java.util.Random;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Lets some transactions collide, some vanish before they arrive, and some answers get lost. */
final class StreamFaults implements ExecutionInterceptor {
    private static final int COLLIDE = 10;
    private static final int VANISH = 14;
    private static final int LOSE = 24;

    private final Random random;

    StreamFaults(long seed) {
        this.random = new Random(seed);
    }

    private synchronized int percent() {
        return random.nextInt(100);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (!(context.request() instanceof TransactWriteItemsRequest)) {
            return;
        }
        int percent = percent();
        if (percent < COLLIDE) {
            throw TransactionCanceledException.builder()
                    .message("conflict")
                    .cancellationReasons(
                            CancellationReason.builder().code("TransactionConflict").build())
                    .build();
        }
        if (percent < VANISH) {
            throw SdkClientException.create("no way to the database");
        }
    }

    /** Runs at each attempt, after the service has answered. */
    @Override
    public void afterTransmission(
            Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest && percent() < LOSE - VANISH) {
            throw DynamoDbException.builder().statusCode(503).message("no answer").build();
        }
    }
}
