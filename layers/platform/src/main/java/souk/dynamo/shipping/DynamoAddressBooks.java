package souk.dynamo.shipping;

import java.util.function.UnaryOperator;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.VersionedRow;
import souk.shipping.AddressBook;
import souk.shipping.AddressBookBusy;
import souk.shipping.AddressBooks;
import souk.shopper.ShopperId;

/** Addresses in DynamoDB: a shopper's book is one row. Safe for use by many threads. */
public final class DynamoAddressBooks implements AddressBooks {
    private final VersionedRow<AddressBookRow> books;

    public DynamoAddressBooks(Tables tables) {
        this.books =
                new VersionedRow<>(
                        tables.table(Table.SHOPPERS, AddressBookRow.SCHEMA),
                        AddressBookRow.SCHEMA,
                        AddressBookRow.VERSION,
                        AddressBookBusy::new);
    }

    @Override
    public AddressBook find(ShopperId shopper) {
        return books.find(AddressBookRow.key(shopper))
                .map(AddressBookRow::book)
                .orElse(AddressBook.EMPTY);
    }

    @Override
    public AddressBook change(ShopperId shopper, UnaryOperator<AddressBook> change) {
        return books.change(
                        AddressBookRow.key(shopper),
                        new AddressBookRow(shopper, AddressBook.EMPTY),
                        row -> new AddressBookRow(shopper, change.apply(row.book())))
                .book();
    }
}
