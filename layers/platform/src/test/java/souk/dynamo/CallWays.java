package souk.dynamo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Notes by which way the stores call DynamoDB, in every test of this module: through the Enhanced
 * Client, or by {@link RowUpdate}. A store that calls it by any other way fails its test. When the
 * process ends, the list goes to {@code target/calls}. Thread-safe.
 */
final class CallWays implements ExecutionInterceptor {
    static final CallWays INSTANCE = new CallWays();

    private static final String ENHANCED = "software.amazon.awssdk.enhanced.";
    private static final Set<String> BUILDER =
            Set.of(RowUpdate.class.getName(), Transaction.class.getName());

    private final Set<String> seen = new ConcurrentSkipListSet<>();

    private CallWays() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::write));
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        List<Class<?>> callers =
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .walk(
                                frames ->
                                        frames.<Class<?>>map(each -> each.getDeclaringClass())
                                                .toList());
        if (callers.stream().noneMatch(CallWays::isShipped)) {
            return;
        }
        seen.add(
                "| %s | %s | %s |"
                        .formatted(
                                way(callers),
                                context.request().getClass().getSimpleName().replace("Request", ""),
                                parts(context.request())));
    }

    private static String way(List<Class<?>> callers) {
        if (callers.stream().anyMatch(each -> each.getName().startsWith(ENHANCED))) {
            return "Enhanced Client";
        }
        if (callers.stream().anyMatch(each -> BUILDER.contains(each.getName()))) {
            return "RowUpdate";
        }
        throw new AssertionError("a call by neither the Enhanced Client nor RowUpdate");
    }

    /** Of the stores, and no test. */
    private static boolean isShipped(Class<?> caller) {
        var source = caller.getProtectionDomain().getCodeSource();
        return caller.getName().startsWith("souk.dynamo.")
                && source != null
                && !source.getLocation().getPath().endsWith("/test-classes/");
    }

    private static String parts(SdkRequest request) {
        Stream<String> parts =
                request.getValueForField("TransactItems", Collection.class).isPresent()
                        ? items(request).map(CallWays::part)
                        : tables(request);
        return parts.collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static Stream<TransactWriteItem> items(SdkRequest request) {
        return request.getValueForField("TransactItems", Collection.class).stream()
                .flatMap(each -> ((Collection<?>) each).stream())
                .map(TransactWriteItem.class::cast);
    }

    private static String part(TransactWriteItem item) {
        if (item.put() != null) {
            return "Put " + item.put().tableName();
        }
        if (item.update() != null) {
            return "Update " + item.update().tableName();
        }
        return item.delete() != null
                ? "Delete " + item.delete().tableName()
                : "ConditionCheck " + item.conditionCheck().tableName();
    }

    private static Stream<String> tables(SdkRequest request) {
        var several = request.getValueForField("RequestItems", Map.class);
        if (several.isPresent()) {
            return ((Map<?, ?>) several.get()).keySet().stream().map(Object::toString);
        }
        String index =
                request.getValueForField("IndexName", String.class).map("/"::concat).orElse("");
        return request.getValueForField("TableName", String.class).stream()
                .map(table -> table + index);
    }

    private void write() {
        try {
            Path folder = Files.createDirectories(Path.of("target/calls"));
            Files.write(folder.resolve(ProcessHandle.current().pid() + ".txt"), seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
