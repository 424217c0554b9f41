package souk.local.stream;

import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Record;
import souk.local.console.Console;
import souk.local.template.StreamDefinition;

/**
 * Hands changes to a function in batches, and again what failed: from the change that the function
 * names on, or in halves, as the mapping says. What has failed too often is left out, as it would
 * go to the queue of failures.
 */
public final class Batches {
    /** For a mapping that tries for as long as a change is kept. */
    private static final int FOREVER = 10_000;

    private final StreamDefinition mapping;
    private final String region;
    private final StreamInvoker hearer;
    private final Console console;
    private final Duration pause;

    /**
     * @param pause before what failed is handed over again
     */
    public Batches(
            StreamDefinition mapping,
            String region,
            StreamInvoker hearer,
            Console console,
            Duration pause) {
        this.pause = pause;
        this.mapping = mapping;
        this.region = region;
        this.hearer = hearer;
        this.console = console;
    }

    void trouble(String what) {
        console.trouble(
                "The stream of %s %s (%s)".formatted(mapping.table(), what, mapping.function()));
    }

    /** Hands over those that the mapping wants, and comes back when all were heard or given up. */
    public void hear(List<Record> changes, String stream) throws InterruptedException {
        var records = changes.stream().filter(change -> wants(change, stream)).toList();
        for (var from = 0; from < records.size(); from += mapping.batch()) {
            var to = Math.min(records.size(), from + mapping.batch());
            deliver(records.subList(from, to), stream, 0);
        }
    }

    private boolean wants(Record change, String stream) {
        if (mapping.filters().isEmpty()) {
            return true;
        }
        var json = StreamEventJson.change(change, stream, region);
        return mapping.filters().stream().anyMatch(filter -> filter.matches(json));
    }

    private void deliver(List<Record> batch, String stream, int tries) throws InterruptedException {
        var left = batch;
        var tried = tries;
        while (!left.isEmpty()) {
            var failed = firstFailed(left, stream);
            if (failed == left.size()) {
                return;
            }
            // What is behind the first failure begins anew, with that one at its head.
            tried = failed == 0 ? tried + 1 : 1;
            left = left.subList(failed, left.size());
            if (tried > retries()) {
                trouble("was not accepted by its function, change " + sequence(left.getFirst()));
                left = left.subList(1, left.size());
                tried = 0;
            } else if (mapping.bisect() && left.size() > 1) {
                var half = left.size() / 2;
                Thread.sleep(pause);
                deliver(left.subList(0, half), stream, tried);
                left = left.subList(half, left.size());
                tried = 0;
            } else {
                Thread.sleep(pause);
            }
        }
    }

    private int retries() {
        return mapping.retries() < 0 ? FOREVER : mapping.retries();
    }

    /** The place of the first change that was not heard; the batch's size when all were. */
    private int firstFailed(List<Record> batch, String stream) {
        var event = StreamEventJson.bytes(batch, stream, region);
        var answer = hearer.hear(mapping.function(), event);
        if (answer.isEmpty()) {
            return 0;
        }
        if (!mapping.reports()) {
            return batch.size();
        }
        var failures = StreamEventJson.failures(answer.get());
        for (var place = 0; place < batch.size(); place++) {
            if (failures.contains(sequence(batch.get(place)))) {
                return place;
            }
        }
        // An answer that names what was not sent counts as a failure of all.
        return failures.isEmpty() ? batch.size() : 0;
    }

    private static String sequence(Record change) {
        return change.dynamodb().sequenceNumber();
    }
}
