package souk.dynamo.catalogue;

import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;

/** What an index of Products holds of each: the place in the list, and whose it is. */
record ListEntry(String sortKey, ProductId id) {

    /** The rows of one index. */
    static Schema<ListEntry> of(
            String index, Attribute<String> partition, Attribute<String> sortKey) {
        return Schema.readOnly(
                ListEntry.class,
                Keys.of(ProductSchema.ID).index(index, partition, sortKey),
                row -> new ListEntry(sortKey.of(row), ProductSchema.ID.of(row)));
    }
}
