package souk.local.bucket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import souk.local.console.Console;
import souk.local.schedule.Invoker;
import souk.local.template.ObjectRule;

/**
 * Tells functions of new objects as EventBridge and Lambda's asynchronous invocation do: nobody
 * waits, and what fails is tried again. What happens before functions run is not told. Thread-safe.
 */
public final class ObjectEvents implements AutoCloseable {
    /** Lambda waits for minutes; here somebody may be watching. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectRule> rules;
    private final Invoker invoker;
    private final Console console;
    private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();

    public ObjectEvents(List<ObjectRule> rules, Invoker invoker, Console console) {
        this.rules = List.copyOf(rules);
        this.invoker = invoker;
        this.console = console;
    }

    /** Tells each function whose rule wants it. */
    void put(String bucket, String key, int size) {
        for (ObjectRule rule : rules) {
            if (rule.matches(bucket, key)) {
                byte[] event = event(bucket, key, size);
                runs.execute(() -> run(rule, event));
            }
        }
    }

    private void run(ObjectRule rule, byte[] event) {
        for (int tries = 1; !invoker.invoke(rule.function(), event); tries++) {
            if (tries > rule.retries()) {
                console.trouble(
                        "%s failed on a new object, after %d tries"
                                .formatted(rule.function(), tries));
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static byte[] event(String bucket, String key, int size) {
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", "Object Created")
                .put("source", "aws.s3")
                .put("time", Instant.now().toString());
        ObjectNode detail = event.putObject("detail");
        detail.put("version", "0").put("reason", "PutObject");
        detail.putObject("bucket").put("name", bucket);
        detail.putObject("object").put("key", key).put("size", size);
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends runs that go on; in AWS they would be tried again. */
    @Override
    public void close() {
        runs.shutdownNow();
    }
}
