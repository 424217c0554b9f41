package souk.dynamo.search;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.search.Manifest;
import souk.search.TailEntry;

/**
 * The rows of SearchTail: one for each changed product, all in one list, and one for the manifest.
 */
public final class TailRows {
    static final String TAIL = "tail";

    static final Attribute<String> LIST = Attribute.text("list");
    static final Attribute<ProductId> PRODUCT =
            Attribute.text("id", ProductId::new, ProductId::value);
    static final Attribute<String> CHANGE = Attribute.text("change");

    private static final String MANIFEST = "manifest";
    private static final String CURRENT = "current";
    static final Attribute<Long> GENERATION = Attribute.number("generation");
    private static final Attribute<String> ID = Attribute.text("id");
    private static final Attribute<String> NAME = Attribute.text("name");
    private static final Attribute<String> PREVIOUS = Attribute.text("previous");

    public static final Schema<TailEntry> ENTRY =
            Schema.of(
                    TailEntry.class,
                    Keys.of(LIST, PRODUCT),
                    row -> new TailEntry(PRODUCT.of(row), CHANGE.of(row)),
                    entry ->
                            Map.ofEntries(
                                    LIST.entry(TAIL),
                                    PRODUCT.entry(entry.product()),
                                    CHANGE.entry(entry.change())));

    static final Schema<Manifest> OF_MANIFEST =
            Schema.of(
                    Manifest.class,
                    Keys.of(LIST, ID),
                    row -> new Manifest(GENERATION.of(row), NAME.of(row), PREVIOUS.maybeOf(row)),
                    TailRows::row);

    private TailRows() {}

    private static Map<String, AttributeValue> row(Manifest manifest) {
        Map<String, AttributeValue> row = new HashMap<>();
        LIST.put(row, MANIFEST);
        ID.put(row, CURRENT);
        GENERATION.put(row, manifest.generation());
        NAME.put(row, manifest.name());
        PREVIOUS.put(row, manifest.previous());
        return row;
    }

    static Key keyOfManifest() {
        return Schema.keyOf(MANIFEST, CURRENT);
    }

    static DynamoDbTable<TailEntry> entries(Tables tables) {
        return tables.table(Table.SEARCH_TAIL, ENTRY);
    }

    /**
     * Adds to a transaction that it changes a product, so that the next search knows.
     *
     * @param change a name that no other change has
     */
    public static Transaction changed(
            Transaction transaction, Tables tables, ProductId product, String change) {
        return transaction.put(entries(tables), new TailEntry(product, change));
    }
}
