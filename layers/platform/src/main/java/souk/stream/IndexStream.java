package souk.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;
import souk.dynamo.StreamRecord;
import souk.dynamo.search.IndexRecords;
import souk.search.IndexRow;

/**
 * A Lambda function that hears of what the search index may lack: changes of products' stock, and
 * of the tail. A batch is one piece of work, and fails as a whole.
 */
public abstract class IndexStream extends TableStream<IndexRow> {
    protected IndexStream() {
        super(Integer.MAX_VALUE);
    }

    /** These products went out of stock, or came back; at least one. */
    protected abstract void stockTurned(Set<ProductId> products);

    /** Products were changed, and are in the tail. */
    protected abstract void tailGrew();

    @Override
    final List<StreamRecord<IndexRow>> read(InputStream in) throws IOException {
        return IndexRecords.read(in);
    }

    @Override
    final void heard(List<StreamRecord<IndexRow>> records) {
        Set<ProductId> turned = new LinkedHashSet<>();
        boolean grew = false;
        for (StreamRecord<IndexRow> record : records) {
            switch (record.after().orElseGet(IndexRow.Other::new)) {
                case IndexRow.OfProduct after -> {
                    if (turns(record.before(), after)) {
                        turned.add(after.product());
                    }
                }
                case IndexRow.OfTail _ -> grew = true;
                case IndexRow.Other _ -> {
                    // The manifest, or what the builder took out.
                }
            }
        }
        if (!turned.isEmpty()) {
            stockTurned(turned);
        }
        if (grew) {
            tailGrew();
        }
    }

    private static boolean turns(Optional<IndexRow> before, IndexRow.OfProduct after) {
        return before.isPresent()
                && before.get() instanceof IndexRow.OfProduct was
                && was.inStock() != after.inStock();
    }
}
