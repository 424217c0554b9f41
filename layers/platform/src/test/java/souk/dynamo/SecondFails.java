package souk.dynamo;

import java.util.HashSet;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Lets the first transaction through and none after it. */
public final class SecondFails implements ExecutionInterceptor {
    private final Set<String> tokens = new HashSet<>();

    @Override
    public synchronized void beforeExecution(
            Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest write) {
            tokens.add(write.clientRequestToken());
            if (tokens.size() > 1) {
                throw Cancellations.conflict(write);
            }
        }
    }
}
