package souk.dynamo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Does something of another's just before a transaction of this client, each once and in turn. */
public final class ConcurrentWrites implements ExecutionInterceptor {
    private final Deque<Runnable> others;

    public ConcurrentWrites(Runnable... others) {
        this.others = new ArrayDeque<>(List.of(others));
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest) {
            Optional.ofNullable(others.poll()).ifPresent(Runnable::run);
        }
    }

    /** Whether all of it has been done. */
    public boolean over() {
        return others.isEmpty();
    }
}
