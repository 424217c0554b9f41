package souk.dynamo.shipping;

import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.dynamo.Backoff;
import souk.dynamo.Condition;
import souk.dynamo.RowWrite;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shipping.AddressBook;
import souk.shipping.AddressBookBusy;
import souk.shipping.AddressBooks;
import souk.shopper.ShopperId;

/**
 * Addresses in DynamoDB: a shopper's book is one row, replaced as a whole under its version. Safe
 * for use by many threads.
 */
public final class DynamoAddressBooks implements AddressBooks {
    private static final int MAX_ATTEMPTS = 12;

    private final DynamoDbTable<AddressBookRow> books;

    public DynamoAddressBooks(Tables tables) {
        this.books = tables.table(Table.SHOPPERS, AddressBookRow.SCHEMA);
    }

    @Override
    public AddressBook find(ShopperId shopper) {
        var key = AddressBookRow.key(shopper);
        return Optional.ofNullable(books.getItem(get -> get.key(key).consistentRead(true)))
                .map(AddressBookRow::book)
                .orElse(AddressBook.EMPTY);
    }

    @Override
    public AddressBook change(ShopperId shopper, UnaryOperator<AddressBook> change) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            AddressBook before = find(shopper);
            AddressBook after = change.apply(before);
            if (after.equals(before) || replaced(shopper, before, after)) {
                return after;
            }
        }
        throw new AddressBookBusy();
    }

    private boolean replaced(ShopperId shopper, AddressBook before, AddressBook after) {
        Condition asRead =
                before.version() == 0
                        ? AddressBookRow.VERSION.missing()
                        : AddressBookRow.VERSION.is(before.version());
        var row = new AddressBookRow(shopper, after);
        return RowWrite.put(books, row, asRead, AddressBookBusy::new).done();
    }
}
