package souk.dynamo.account;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.SellerId;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shopper.ShopperId;

/** The seller that a person is, and the rows of Sellers by which that is known. */
record OwnSeller(DynamoDbTable<StoredRow> table) {
    static OwnSeller in(Tables tables) {
        return new OwnSeller(tables.table(Table.SELLERS, StoredRow.schema(Keys.of(Names.ID))));
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
}
