package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.BY_AGE;
import static souk.dynamo.catalogue.ProductSchema.SELLER_STATUS;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.dynamo.ListPage;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.value.Page;

/** Reads a page of a seller's products from the one shard that each seller has for each status. */
record SellerShardReader(Tables tables) {
    static final String INDEX = "seller";

    /** Newest first. */
    Page<ProductId> read(SellerId seller, ProductStatus status, int limit, Optional<String> after) {
        QueryConditional part = part(ListShards.of(seller, status), after);
        var list = tables.table(Table.PRODUCTS, ListEntry.of(INDEX, SELLER_STATUS, BY_AGE));
        return ListPage.of(
                        list.index(INDEX)
                                .query(
                                        query ->
                                                query.queryConditional(part)
                                                        .scanIndexForward(false)
                                                        .limit(limit + 1)),
                        limit,
                        ListEntry::sortKey)
                .map(ListEntry::id);
    }

    private static QueryConditional part(String shard, Optional<String> after) {
        if (after.isEmpty()) {
            return QueryConditional.keyEqualTo(ProductSchema.keyOf(shard));
        }
        String position = ListShards.position(BY_AGE, after.get());
        return QueryConditional.sortLessThan(key -> key.partitionValue(shard).sortValue(position));
    }
}
