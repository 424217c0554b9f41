package souk.local.bucket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import souk.local.console.Console;
import souk.local.schedule.AsynchronousRuns;
import souk.local.schedule.Invoker;
import souk.local.template.ObjectRule;

/**
 * Tells functions of new objects as EventBridge and Lambda's asynchronous invocation do: nobody
 * waits, and what fails is tried again. What happens before functions run is not told. Thread-safe.
 */
public final class ObjectEvents implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectRule> rules;
    private final AsynchronousRuns runs;

    public ObjectEvents(List<ObjectRule> rules, Invoker invoker, Console console) {
        this.rules = List.copyOf(rules);
        this.runs = new AsynchronousRuns(invoker, console);
    }

    /** Tells each function whose rule wants it. */
    void put(String bucket, String key, int size) {
        for (ObjectRule rule : rules) {
            if (rule.matches(bucket, key)) {
                byte[] event = event(bucket, key, size);
                runs.start(rule.function(), event, rule.retries(), "a new object");
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
        runs.close();
    }
}
