package souk.dynamo.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.cart.CartBusy;
import souk.dynamo.Keys;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Carts: a person's is one row. */
final class PersonalCart implements PersonalData {
    private final DynamoDbTable<StoredRow> carts;

    PersonalCart(Tables tables) {
        this.carts = tables.table(Table.CARTS, StoredRow.schema(Keys.of(Names.USER)));
    }

    @Override
    public String area() {
        return "cart";
    }

    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        var key = Schema.keyOf(person.value());
        return new Page<>(
                Optional.ofNullable(carts.getItem(get -> get.key(key).consistentRead(true)))
                        .map(row -> List.of(row.values()))
                        .orElse(List.of()),
                Optional.empty());
    }

    @Override
    public boolean erase(Erasure erasure) {
        RowWrite.delete(
                carts, Schema.keyOf(erasure.person().value()), Names.USER.exists(), CartBusy::new);
        return true;
    }
}
