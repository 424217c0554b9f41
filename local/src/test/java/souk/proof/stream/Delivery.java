package souk.proof.stream;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import software.amazon.awssdk.services.dynamodb.model.Record;
import souk.http.FakeContext;
import souk.local.console.Console;
import souk.local.stream.Batches;
import souk.local.template.StreamDefinition;

/**
 * Tells a function the changes of tables, three shards each: in batches of any size, shards ahead
 * of one another, some again from before; the function fails before it began, or after it was done.
 * For one thread.
 */
public final class Delivery {
    private static final int SHARDS = 3;
    private static final int MOST = 6;

    private final RequestStreamHandler function;
    private final Random random;
    private final Map<String, List<List<Record>>> tables = new HashMap<>();
    private long changes;
    private long heard;
    private long failures;

    public Delivery(RequestStreamHandler function, Random random) {
        this.function = function;
        this.random = random;
    }

    /** All changes of one row: one shard of its table has them. */
    public void add(String table, List<Record> row) {
        shards(table).get(random.nextInt(SHARDS)).addAll(row);
    }

    private List<List<Record>> shards(String table) {
        return tables.computeIfAbsent(
                table,
                _ -> {
                    List<List<Record>> shards = new ArrayList<>();
                    for (int shard = 0; shard < SHARDS; shard++) {
                        shards.add(new ArrayList<>());
                    }
                    return shards;
                });
    }

    /** A shard, and how much of it was told. */
    private static final class Reader {
        private final String table;
        private final List<Record> shard;
        private int next;

        Reader(String table, List<Record> shard) {
            this.table = table;
            this.shard = shard;
        }

        boolean more() {
            return next < shard.size();
        }
    }

    /**
     * Tells all of it.
     *
     * @param between happens after each portion
     */
    public void tell(Runnable between) throws InterruptedException {
        List<Reader> readers = new ArrayList<>();
        tables.keySet().stream()
                .sorted()
                .forEach(
                        table ->
                                shards(table)
                                        .forEach(shard -> readers.add(new Reader(table, shard))));
        var batches = batches();
        while (true) {
            List<Reader> open = readers.stream().filter(Reader::more).toList();
            if (open.isEmpty()) {
                return;
            }
            Reader reader = open.get(random.nextInt(open.size()));
            int from = reader.next;
            int to = Math.min(reader.shard.size(), from + 1 + random.nextInt(MOST));
            int again = random.nextInt(4) == 0 ? Math.max(0, from - random.nextInt(MOST)) : from;
            batches.hear(reader.shard.subList(again, to), "arn:stream:" + reader.table);
            reader.next = to;
            changes += to - from;
            heard += to - again;
            between.run();
        }
    }

    private Batches batches() {
        var mapping =
                new StreamDefinition("m", "Function", "Table", 4, 1_000, true, true, List.of());
        return new Batches(
                mapping,
                "eu-central-1",
                (name, event) -> answer(event),
                Console.silent(),
                Duration.ZERO);
    }

    private Optional<byte[]> answer(byte[] event) {
        int luck = random.nextInt(10);
        if (luck == 0) {
            failures++;
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(event), out, new FakeContext());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        if (luck == 1) {
            // Done, and nobody knows.
            failures++;
            return Optional.empty();
        }
        return Optional.of(out.toByteArray());
    }

    /** How many changes there were. */
    public long changes() {
        return changes;
    }

    /** How often changes were told, by the stream. */
    public long heard() {
        return heard;
    }

    public long failures() {
        return failures;
    }
}
