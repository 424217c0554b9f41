package souk.dynamo.shipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shipping.AddressBook;
import souk.shipping.AddressId;
import souk.shopper.ShopperId;

/** The row of Shoppers that holds a shopper's addresses. */
public record AddressBookRow(ShopperId shopper, AddressBook book) {
    private static final String ITEM = "addresses";

    private static final Attribute<AddressId> ID =
            Attribute.text("id", AddressId::new, AddressId::value);
    private static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    private static final Attribute<String> KIND = Attribute.text("item");
    private static final Attribute<List<AddressBook.Entry>> ENTRIES =
            Attribute.maps("addresses", AddressBookRow::entry, AddressBookRow::map);
    private static final Attribute<AddressId> PREFERRED =
            Attribute.text("preferred", AddressId::new, AddressId::value);
    static final Attribute<Long> VERSION = Attribute.number("version");

    public static final Schema<AddressBookRow> SCHEMA =
            Schema.of(
                    AddressBookRow.class,
                    Keys.of(SHOPPER, KIND),
                    row -> new AddressBookRow(SHOPPER.of(row), book(row)),
                    AddressBookRow::write);

    static Key key(ShopperId shopper) {
        return Schema.keyOf(shopper.value(), ITEM);
    }

    private static AddressBook book(Map<String, AttributeValue> row) {
        return new AddressBook(ENTRIES.of(row), PREFERRED.maybeOf(row), VERSION.of(row));
    }

    private Map<String, AttributeValue> write() {
        Map<String, AttributeValue> row = new HashMap<>();
        SHOPPER.put(row, shopper);
        KIND.put(row, ITEM);
        ENTRIES.put(row, book.entries());
        PREFERRED.put(row, book.preferred());
        VERSION.put(row, book.version());
        return row;
    }

    private static AddressBook.Entry entry(Map<String, AttributeValue> map) {
        return new AddressBook.Entry(ID.of(map), AddressMap.read(map));
    }

    private static Map<String, AttributeValue> map(AddressBook.Entry entry) {
        Map<String, AttributeValue> map = new HashMap<>();
        ID.put(map, entry.id());
        AddressMap.put(map, entry.address());
        return map;
    }
}
