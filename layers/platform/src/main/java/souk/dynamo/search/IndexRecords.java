package souk.dynamo.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.StreamReader;
import souk.dynamo.StreamRecord;
import souk.search.IndexRow;

/** Reads the changes of which whoever builds the index must know. */
public final class IndexRecords {
    private static final Attribute<ProductId> ID =
            Attribute.text("id", ProductId::new, ProductId::value);
    private static final Attribute<Integer> STOCK = Attribute.count("stock");

    private IndexRecords() {}

    /**
     * Those in a batch of the stream of Products or of SearchTail, in its sequence.
     *
     * @throws IOException when it is no such event
     */
    public static List<StreamRecord<IndexRow>> read(InputStream in) throws IOException {
        return StreamReader.read(in, IndexRecords::row);
    }

    private static IndexRow row(Map<String, AttributeValue> row) {
        if (!TailRows.LIST.isIn(row)) {
            return new IndexRow.OfProduct(ID.of(row), STOCK.of(row));
        }
        return TailRows.LIST.of(row).equals(TailRows.TAIL)
                ? new IndexRow.OfTail(TailRows.ENTRY.read(row))
                : new IndexRow.Other();
    }
}
