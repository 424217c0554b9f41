package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.text;

import souk.catalogue.ProductId;
import souk.dynamo.Keys;
import souk.dynamo.Schema;

/** What an index of Products holds of each: the place in the list, and whose it is. */
record ListEntry(String sortKey, ProductId id) {

    /** The rows of one index. */
    static Schema<ListEntry> of(String index, String partition, String sortKey) {
        return Schema.readOnly(
                ListEntry.class,
                Keys.of("id").index(index, partition, sortKey),
                row -> new ListEntry(text(row, sortKey), new ProductId(text(row, "id"))));
    }
}
