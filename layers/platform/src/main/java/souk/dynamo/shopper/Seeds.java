package souk.dynamo.shopper;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.dynamo.BatchRead;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;
import souk.value.ShopUnavailable;

/**
 * The seeds of shoppers in Shoppers, one row each: made when it is first needed, and never changed.
 * Safe for use by many threads.
 *
 * @param ids gives random texts, never the same twice
 */
public record Seeds(Tables tables, Supplier<String> ids) {

    public DynamoDbTable<SeedRow> table() {
        return tables.table(Table.SHOPPERS, SeedRow.SCHEMA);
    }

    /** The key of the shopper's row, for who reads it together with others. */
    public List<Key> key(ShopperId shopper) {
        return List.of(SeedRow.key(shopper));
    }

    /** The seed in the row that was read under {@link #key}; made now when there was no row. */
    public IdSeed of(ShopperId shopper, Optional<SeedRow> row) {
        return row.map(SeedRow::seed).orElseGet(() -> make(shopper));
    }

    /**
     * The same where nothing can be written under it, and so none is made: who has no row gets a
     * seed that belongs to nobody. The row is looked for again, since it may have been made after
     * it was read.
     */
    public IdSeed orNobodys(ShopperId shopper, Optional<SeedRow> row) {
        return row.or(
                        () ->
                                new BatchRead()
                                        .consistentlyOf(table(), key(shopper))
                                        .from(tables.enhanced())
                                        .oneOf(table()))
                .map(SeedRow::seed)
                .orElseGet(() -> new IdSeed(ids.get()));
    }

    /** Empty for who has neither ordered nor reviewed anything. */
    public Optional<IdSeed> find(ShopperId shopper) {
        Key key = SeedRow.key(shopper);
        return Optional.ofNullable(table().getItem(get -> get.key(key).consistentRead(true)))
                .map(SeedRow::seed);
    }

    /** Marks that the shopper's account is being erased; of who has no seed, one is made for it. */
    public RowUpdate erased(ShopperId shopper) {
        return RowUpdate.of(table(), SeedRow.key(shopper))
                .setIfMissing(SeedRow.SEED, new IdSeed(ids.get()))
                .set(SeedRow.ERASED, true);
    }

    /** Of many that make it at once, one does; all are answered the same. */
    private IdSeed make(ShopperId shopper) {
        var made =
                RowUpdate.of(table(), SeedRow.key(shopper))
                        .setIfMissing(SeedRow.SEED, new IdSeed(ids.get()))
                        .run(tables, ShopUnavailable::new);
        return SeedRow.SCHEMA.read(made.row()).seed();
    }
}
