package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.concurrent.Together;
import souk.dynamo.ListPage;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.value.Page;

/**
 * Reads a page of ids from all shards of a list at once and merges them into one order. A position
 * is the sort key of the last id of a page, the same for every shard.
 */
record ListShardReader(Tables tables) {

    Page<ProductId> read(ProductQuery query) {
        boolean inCategory = query.category().isPresent();
        var index = ListShards.Index.of(query.sort(), inCategory);
        query.after().ifPresent(index::position);
        DynamoDbIndex<ListEntry> list =
                tables.table(
                                Table.PRODUCTS,
                                ListEntry.of(index.name(), index.shardKey(), index.sortKey()))
                        .index(index.name());
        List<CompletableFuture<List<ListEntry>>> queries = new ArrayList<>();
        for (String shard : query.category().map(ListShards::all).orElseGet(ListShards::all)) {
            var request =
                    QueryEnhancedRequest.builder()
                            .queryConditional(part(shard, query.after(), index.ascending()))
                            .scanIndexForward(index.ascending())
                            // One more than the page tells whether there is more, wherever it is.
                            .limit(query.limit() + 1)
                            .build();
            queries.add(Together.start(() -> ListPage.items(list.query(request))));
        }
        List<ListEntry> entries = new ArrayList<>();
        queries.forEach(started -> entries.addAll(Together.result(started)));
        Comparator<ListEntry> order = Comparator.comparing(ListEntry::sortKey);
        entries.sort(index.ascending() ? order : order.reversed());
        if (entries.size() <= query.limit()) {
            return new Page<>(entries, Optional.<String>empty()).map(ListEntry::id);
        }
        List<ListEntry> page = entries.subList(0, query.limit());
        return new Page<>(page, Optional.of(page.getLast().sortKey())).map(ListEntry::id);
    }

    private static QueryConditional part(String shard, Optional<String> after, boolean ascending) {
        if (after.isEmpty()) {
            return QueryConditional.keyEqualTo(Key.builder().partitionValue(shard).build());
        }
        Key last = Key.builder().partitionValue(shard).sortValue(after.get()).build();
        return ascending
                ? QueryConditional.sortGreaterThan(last)
                : QueryConditional.sortLessThan(last);
    }
}
