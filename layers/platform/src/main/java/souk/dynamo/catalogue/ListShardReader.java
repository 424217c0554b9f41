package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.concurrent.Together;
import souk.dynamo.Attributes;
import souk.value.Page;

/**
 * Reads a page of ids from all shards of a list at once and merges them into one order. A position
 * is the sort key of the last id of a page, the same for every shard.
 */
record ListShardReader(DynamoDbClient client, String tableName) {
    private record Entry(String sortKey, ProductId id) {}

    Page<ProductId> read(ProductQuery query) {
        boolean inCategory = query.category().isPresent();
        var index = ListShards.Index.of(query.sort(), inCategory);
        query.after().ifPresent(index::position);
        List<CompletableFuture<List<Entry>>> queries = new ArrayList<>();
        for (String shard : query.category().map(ListShards::all).orElseGet(ListShards::all)) {
            queries.add(Together.start(() -> read(index, shard, query)));
        }
        List<Entry> entries = new ArrayList<>();
        queries.forEach(started -> entries.addAll(Together.result(started)));
        Comparator<Entry> order = Comparator.comparing(Entry::sortKey);
        entries.sort(index.ascending() ? order : order.reversed());
        if (entries.size() <= query.limit()) {
            return new Page<>(entries, Optional.<String>empty()).map(Entry::id);
        }
        List<Entry> page = entries.subList(0, query.limit());
        return new Page<>(page, Optional.of(page.getLast().sortKey())).map(Entry::id);
    }

    /** One more than the page holds tells whether there is more, whichever shard has it. */
    private List<Entry> read(ListShards.Index index, String shard, ProductQuery query) {
        List<Entry> entries = new ArrayList<>();
        for (Map<String, AttributeValue> row : client.query(query(index, shard, query)).items()) {
            entries.add(
                    new Entry(
                            Attributes.text(row, index.sortKey()),
                            new ProductId(Attributes.text(row, "id"))));
        }
        return entries;
    }

    private QueryRequest query(ListShards.Index index, String shard, ProductQuery query) {
        Map<String, String> names = new HashMap<>(Map.of("#shard", index.shardKey()));
        Map<String, AttributeValue> values =
                new HashMap<>(Map.of(":shard", Attributes.text(shard)));
        String condition = "#shard = :shard";
        if (query.after().isPresent()) {
            names.put("#sort", index.sortKey());
            values.put(":after", Attributes.text(query.after().get()));
            condition += index.ascending() ? " AND #sort > :after" : " AND #sort < :after";
        }
        return QueryRequest.builder()
                .tableName(tableName)
                .indexName(index.name())
                .keyConditionExpression(condition)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .scanIndexForward(index.ascending())
                .limit(query.limit() + 1)
                .build();
    }
}
