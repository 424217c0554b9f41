package souk.dynamo.account;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.dynamo.RowWrite;
import souk.dynamo.StoredRow;
import souk.shopper.ShopperId;
import souk.value.Page;
import souk.value.ShopUnavailable;

/**
 * Rows that are a person's and nobody else's: they go whole.
 *
 * @param partition in which a person's rows are
 * @param key of a row in the table
 * @param kept what the erasure itself still needs, and removes last
 */
record PersonalRows(
        String area,
        OwnedRows rows,
        Function<ShopperId, String> partition,
        Function<StoredRow, Key> key,
        Predicate<StoredRow> kept)
        implements PersonalData {

    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        return rows.page(partition.apply(person), after).map(StoredRow::values);
    }

    @Override
    public boolean erase(Erasure erasure) {
        rows.each(
                partition.apply(erasure.person()),
                row -> {
                    if (!kept.test(row)) {
                        RowWrite.delete(
                                rows.table(),
                                key.apply(row),
                                rows.owner().exists(),
                                ShopUnavailable::new);
                    }
                });
        return true;
    }
}
