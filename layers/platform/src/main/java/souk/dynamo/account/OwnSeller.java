package souk.dynamo.account;

import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
import souk.dynamo.Keys;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.order.OrderSchema;
import souk.seller.SellerState;
import souk.seller.SellersBusy;
import souk.shopper.ShopperId;

/** The seller that a person is, and the rows of Sellers by which that is known. */
record OwnSeller(Tables tables, DynamoDbTable<StoredRow> table) {
    private static final Attribute<String> STATE = Attribute.text("state");
    private static final Attribute<String> IN_STATE_SINCE = Attribute.text("inStateSince");

    static OwnSeller in(Tables tables) {
        return new OwnSeller(
                tables, tables.table(Table.SELLERS, StoredRow.schema(Keys.of(Names.ID))));
    }

    Optional<StoredRow> row(String id) {
        var key = Schema.keyOf(id);
        return Optional.ofNullable(table.getItem(get -> get.key(key).consistentRead(true)));
    }

    static String personRow(ShopperId person) {
        return "user#" + person;
    }

    static String ratesRow(SellerId seller) {
        return "shipping#" + seller;
    }

    Optional<SellerId> of(ShopperId person) {
        return row(personRow(person)).map(row -> new SellerId(Names.SELLER.of(row.attributes())));
    }

    /**
     * Lets a seller sell nothing any more, in both rows at once; who sells nothing stays as they
     * are.
     */
    void close(ShopperId person, SellerId seller, Instant now, String token) {
        Condition sells =
                STATE.is(SellerState.APPROVED.word()).or(STATE.is(SellerState.SUSPENDED.word()));
        String closed = SellerState.CLOSED.word();
        new Transaction()
                .update(
                        RowUpdate.of(table, Schema.keyOf(seller.value()))
                                .set(STATE, closed)
                                .set(IN_STATE_SINCE, OrderSchema.sortable(now) + "#" + seller)
                                .increase(Names.VERSION, 1)
                                .when(sells))
                .update(
                        RowUpdate.of(table, Schema.keyOf(personRow(person)))
                                .set(STATE, closed)
                                .when(sells))
                .run(tables, token, SellersBusy::new);
    }
}
