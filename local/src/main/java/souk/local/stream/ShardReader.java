package souk.local.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import souk.local.template.StreamDefinition;

/**
 * Reads one stream, shard after shard, a shard never before its parent is at its end. It keeps no
 * place over a restart: a change may be told again, as Lambda may tell it again.
 */
final class ShardReader implements Runnable {
    private static final Duration IDLE = Duration.ofMillis(300);

    /** After so many looks that found nothing, the next ones are further apart. */
    private static final int LOOKS = 10;

    private static final Duration LONG_IDLE = Duration.ofSeconds(1);

    /** A new shard follows one that has ended, so that the list rarely changes otherwise. */
    private static final Duration LISTED_FOR = Duration.ofSeconds(10);

    private final StreamDefinition mapping;
    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;
    private final Batches batches;
    private final Map<String, String> iterators = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private List<Shard> shards = List.of();
    private Instant listed = Instant.EPOCH;

    ShardReader(
            StreamDefinition mapping,
            DynamoDbClient tables,
            DynamoDbStreamsClient streams,
            Batches batches) {
        this.mapping = mapping;
        this.tables = tables;
        this.streams = streams;
        this.batches = batches;
    }

    @Override
    public void run() {
        try {
            var stream =
                    tables.describeTable(table -> table.tableName(mapping.table()))
                            .table()
                            .latestStreamArn();
            var idle = 0;
            while (!Thread.currentThread().isInterrupted()) {
                if (readOnce(stream)) {
                    idle = 0;
                } else {
                    idle++;
                    Thread.sleep(idle < LOOKS ? IDLE : LONG_IDLE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SdkException | IllegalStateException closed) {
            if (!Thread.currentThread().isInterrupted()) {
                batches.trouble("cannot be read any more: " + closed.getMessage());
            }
        }
    }

    /** Whether there was anything new in any shard. */
    private boolean readOnce(String stream) throws InterruptedException {
        var any = false;
        if (shards.stream().allMatch(shard -> ended.contains(shard.shardId()))
                || listed.plus(LISTED_FOR).isBefore(Instant.now())) {
            shards = shards(stream);
            listed = Instant.now();
        }
        var names = shards.stream().map(Shard::shardId).collect(Collectors.toSet());
        for (var shard : shards) {
            var parent = shard.parentShardId();
            var orphan = parent == null || !names.contains(parent);
            if (!ended.contains(shard.shardId()) && (orphan || ended.contains(parent))) {
                any |= read(stream, shard.shardId());
            }
        }
        return any;
    }

    private List<Shard> shards(String stream) {
        var found = new ArrayList<Shard>();
        String last = null;
        do {
            var after = last;
            var page =
                    streams.describeStream(
                                    ask -> ask.streamArn(stream).exclusiveStartShardId(after))
                            .streamDescription();
            found.addAll(page.shards());
            last = page.lastEvaluatedShardId();
        } while (last != null);
        return found;
    }

    private boolean read(String stream, String shard) throws InterruptedException {
        var iterator = iterators.computeIfAbsent(shard, id -> first(stream, id));
        GetRecordsResponse answer;
        try {
            answer = streams.getRecords(get -> get.shardIterator(iterator));
        } catch (TrimmedDataAccessException | ExpiredIteratorException lost) {
            // DynamoDB Local loses the place in a shard that was empty: it is told from its start.
            iterators.remove(shard);
            listed = Instant.EPOCH;
            return false;
        }
        batches.hear(answer.records(), stream);
        if (answer.nextShardIterator() == null) {
            ended.add(shard);
            listed = Instant.EPOCH;
        } else {
            iterators.put(shard, answer.nextShardIterator());
        }
        return !answer.records().isEmpty();
    }

    private String first(String stream, String shard) {
        return streams.getShardIterator(
                        ask ->
                                ask.streamArn(stream)
                                        .shardId(shard)
                                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
    }
}
