package souk.dynamo.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.account.Erasure;
import souk.account.Erasures;
import souk.dynamo.Attribute;
import souk.dynamo.ListPage;
import souk.dynamo.RowWrite;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.shopper.Seeds;
import souk.shopper.ShopperId;
import souk.value.ShopUnavailable;

/**
 * Erasures in DynamoDB, one row of Shoppers each. Beginning one marks the row that every placing of
 * an order reads. Safe for use by many threads.
 */
public final class DynamoErasures implements Erasures {
    private final Tables tables;
    private final DynamoDbTable<ErasureRow> erasures;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoErasures(Tables tables, Supplier<String> ids) {
        this.tables = tables;
        this.erasures = tables.table(Table.SHOPPERS, ErasureRow.SCHEMA);
        this.ids = ids;
    }

    /** What fails is that the row is there: then the shopper is marked too. */
    @Override
    public void begin(Erasure erasure) {
        new Transaction()
                .put(
                        erasures,
                        new ErasureRow(erasure, erasure.begun()),
                        ErasureRow.PERSON.missing())
                .update(new Seeds(tables, ids).erased(erasure.person()))
                .run(tables, ids.get(), ShopUnavailable::new);
    }

    @Override
    public List<ShopperId> due(Instant now, int most) {
        var due =
                QueryConditional.sortLessThanOrEqualTo(
                        key ->
                                key.partitionValue(ErasureRow.ALL)
                                        .sortValue(OrderSchema.sortable(now)));
        return ListPage.items(
                tables.table(Table.SHOPPERS, ErasureRow.ENTRY)
                        .index(ErasureRow.INDEX)
                        .query(query -> query.queryConditional(due).limit(most)));
    }

    @Override
    public Optional<Erasure> find(ShopperId person) {
        var key = ErasureRow.key(person);
        return Optional.ofNullable(erasures.getItem(get -> get.key(key).consistentRead(true)))
                .map(ErasureRow::erasure);
    }

    /** Under the condition that it is there: what was finished elsewhere is not begun again. */
    @Override
    public void postpone(Erasure erasure, Instant until) {
        RowWrite.put(
                erasures,
                new ErasureRow(erasure, until),
                ErasureRow.PERSON.exists(),
                ShopUnavailable::new);
    }

    @Override
    public void finish(Erasure erasure) {
        var rows = OwnedRows.of(tables, Table.SHOPPERS, Names.USER, Attribute.text("item"));
        rows.each(
                erasure.person().value(),
                row -> {
                    var key = Names.key(row, Names.USER, Attribute.text("item"));
                    if (!key.equals(ErasureRow.key(erasure.person()))) {
                        RowWrite.delete(
                                rows.table(), key, Names.USER.exists(), ShopUnavailable::new);
                    }
                });
        RowWrite.delete(
                erasures,
                ErasureRow.key(erasure.person()),
                ErasureRow.PERSON.exists(),
                ShopUnavailable::new);
    }
}
