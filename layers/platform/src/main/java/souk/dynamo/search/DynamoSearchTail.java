package souk.dynamo.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.ProductId;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.Tables;
import souk.search.SearchTail;
import souk.search.TailEntry;
import souk.value.ShopUnavailable;

/** The tail in DynamoDB, one row for each product. Safe for use by many threads. */
public final class DynamoSearchTail implements SearchTail {
    private final DynamoDbTable<TailEntry> entries;
    private final Supplier<String> ids;

    /**
     * @param ids gives each change a name of its own
     */
    public DynamoSearchTail(Tables tables, Supplier<String> ids) {
        this.entries = TailRows.entries(tables);
        this.ids = ids;
    }

    @Override
    public List<TailEntry> entries() {
        var all = QueryConditional.keyEqualTo(Schema.keyOf(TailRows.TAIL));
        return entries
                .query(query -> query.queryConditional(all).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    @Override
    public void add(Collection<ProductId> changed) {
        for (ProductId product : changed) {
            RowWrite.put(entries, new TailEntry(product, ids.get()), ShopUnavailable::new);
        }
    }

    @Override
    public void remove(Collection<TailEntry> held) {
        for (TailEntry entry : held) {
            RowWrite.delete(
                    entries,
                    Schema.keyOf(TailRows.TAIL, entry.product().value()),
                    TailRows.CHANGE.is(entry.change()),
                    ShopUnavailable::new);
        }
    }
}
