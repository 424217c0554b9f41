package souk.bench.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Asks DynamoDB what each call consumes, and keeps the answers. The SDK makes one for every client
 * of a process whose class path names it; so the calls are kept for the process as a whole.
 * Thread-safe.
 */
public final class CallMeter implements ExecutionInterceptor {
    private static final ExecutionAttribute<Long> START = new ExecutionAttribute<>("bench.start");
    private static final ExecutionAttribute<List<Map<String, AttributeValue>>> BEFORE =
            new ExecutionAttribute<>("bench.before");
    private static final ConcurrentLinkedQueue<Call> CALLS = new ConcurrentLinkedQueue<>();

    /** Set while this class itself asks: those calls are not the function's. */
    private static final ThreadLocal<Boolean> ASKING = ThreadLocal.withInitial(() -> false);

    private static volatile @Nullable TransactionUnits transactions;

    /**
     * Whether transactions are counted exactly. That reads each of their items twice, so that times
     * say nothing; without it, units of transactions say nothing.
     */
    static void countTransactions(boolean exactly) {
        if (!exactly) {
            transactions = null;
        } else if (transactions == null) {
            transactions = new TransactionUnits(DynamoDbClient.create());
        }
    }

    /** The calls since the last time. */
    static List<Call> take() {
        List<Call> taken = new ArrayList<>();
        for (Call call = CALLS.poll(); call != null; call = CALLS.poll()) {
            taken.add(call);
        }
        return taken;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        TransactionUnits units = transactions;
        if (units != null
                && !ASKING.get()
                && context.request() instanceof TransactWriteItemsRequest request) {
            attributes.putAttribute(BEFORE, ask(() -> units.items(request.transactItems())));
        }
        attributes.putAttribute(START, System.nanoTime());
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        SdkRequest.Builder copy = request.toBuilder();
        for (SdkField<?> field : request.sdkFields()) {
            if (field.memberName().equals("ReturnConsumedCapacity")) {
                field.set(copy, ReturnConsumedCapacity.TOTAL.toString());
            }
        }
        return copy.build();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        List<Map<String, AttributeValue>> before = attributes.getAttribute(BEFORE);
        TransactionUnits units = transactions;
        if (before != null
                && units != null
                && context.request() instanceof TransactWriteItemsRequest request) {
            keep(
                    attributes,
                    ask(
                            () -> {
                                List<TransactWriteItem> writes = request.transactItems();
                                return units.of(writes, before, units.items(writes));
                            }));
        } else {
            keep(attributes, units(context.response()));
        }
    }

    private static <T> T ask(Supplier<T> question) {
        ASKING.set(true);
        try {
            return question.get();
        } finally {
            ASKING.set(false);
        }
    }

    @Override
    public void onExecutionFailure(
            Context.FailedExecution context, ExecutionAttributes attributes) {
        keep(attributes, 0);
    }

    private static void keep(ExecutionAttributes attributes, double units) {
        if (ASKING.get()) {
            return;
        }
        if (!"DynamoDb".equals(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME))) {
            return;
        }
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        long start = attributes.getAttribute(START);
        CALLS.add(new Call(operation, units, start, System.nanoTime()));
    }

    /** One figure for a call on one table, a list for a call on several. */
    private static double units(SdkResponse response) {
        Object consumed = response.getValueForField("ConsumedCapacity", Object.class).orElse(null);
        if (consumed instanceof List<?> several) {
            return several.stream().mapToDouble(CallMeter::unitsOf).sum();
        }
        return unitsOf(consumed);
    }

    private static double unitsOf(@Nullable Object consumed) {
        return consumed instanceof ConsumedCapacity capacity && capacity.capacityUnits() != null
                ? capacity.capacityUnits()
                : 0;
    }
}
