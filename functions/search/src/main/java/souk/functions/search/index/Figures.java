package souk.functions.search.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import souk.catalogue.ProductId;

/** Reads what a segment keeps of each document; ids in rising order. For one thread. */
final class Figures {
    final Columns columns;
    private final BinaryDocValues ids;

    Figures(Segment segment) throws IOException {
        columns = segment.columns();
        ids = DocValues.getBinary(segment.reader(), ProductFields.ID);
    }

    long created(int document) {
        return columns.created[document];
    }

    ProductId id(int document) throws IOException {
        ids.advanceExact(document);
        return new ProductId(ids.binaryValue().utf8ToString());
    }
}
