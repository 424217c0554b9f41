package souk.dynamo.search;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.dynamo.Condition;
import souk.dynamo.RowWrite;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.search.Manifest;
import souk.search.Manifests;
import souk.value.ShopUnavailable;

/** The manifest in DynamoDB, a row beside the tail's. Safe for use by many threads. */
public final class DynamoManifests implements Manifests {
    private final DynamoDbTable<Manifest> manifests;

    public DynamoManifests(Tables tables) {
        this.manifests = tables.table(Table.SEARCH_TAIL, TailRows.OF_MANIFEST);
    }

    @Override
    public Optional<Manifest> current() {
        return Optional.ofNullable(
                manifests.getItem(get -> get.key(TailRows.keyOfManifest()).consistentRead(true)));
    }

    /**
     * The row says whether it was written before: an answer that was lost may be this one's, and
     * others may have published since.
     */
    @Override
    public boolean publish(Manifest next) {
        var written = RowWrite.put(manifests, next, stillBefore(next), ShopUnavailable::new);
        if (written.done()) {
            return true;
        }
        Manifest now = TailRows.OF_MANIFEST.read(written.row());
        return now.name().equals(next.name()) || now.previous().equals(Optional.of(next.name()));
    }

    private static Condition stillBefore(Manifest next) {
        return next.generation() == 1
                ? TailRows.GENERATION.missing()
                : TailRows.GENERATION.is(next.generation() - 1);
    }
}
