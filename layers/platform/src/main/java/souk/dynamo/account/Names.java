package souk.dynamo.account;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.dynamo.Attribute;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;

/** Attributes that rows of several tables have. */
final class Names {
    static final Attribute<String> USER = Attribute.text("userId");
    static final Attribute<String> ID = Attribute.text("id");
    static final Attribute<String> ORDER = Attribute.text("orderId");
    static final Attribute<String> SELLER = Attribute.text("sellerId");
    static final Attribute<Long> VERSION = Attribute.number("version");

    /** Of a request that named what is erased: nobody may guess it from the hash. */
    static final Attribute<String> REQUEST_HASH = Attribute.text("requestHash");

    /** In its place. */
    static final String ERASED = "erased";

    private Names() {}

    static Key key(StoredRow row, Attribute<String> partition, Attribute<String> sort) {
        return Schema.keyOf(partition.of(row.attributes()), sort.of(row.attributes()));
    }

    static Key key(StoredRow row, Attribute<String> partition) {
        return Schema.keyOf(partition.of(row.attributes()));
    }

    /** Whether a row has something of that name that is to go. */
    static boolean holds(StoredRow row, Attribute<String> attribute) {
        Optional<String> value = attribute.maybeOf(row.attributes());
        return value.isPresent() && !value.get().equals(ERASED);
    }
}
