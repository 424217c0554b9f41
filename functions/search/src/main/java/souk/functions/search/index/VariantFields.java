package souk.functions.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import souk.catalogue.Offer;
import souk.catalogue.OptionValue;
import souk.catalogue.Options;

/**
 * What the index keeps of the active variants of a product; nothing of one that is bought as it is.
 * One field has each name and value that a variant has, once. The other has for each variant
 * whether it is in stock, how many options it has, for each the place of its value among those of
 * the product in order, and its price.
 */
final class VariantFields {
    /** Between a name and a value: no label holds a tabulator. */
    static final char SEPARATOR = '\t';

    private VariantFields() {}

    static void add(Document document, Options options) {
        if (options.offers().isEmpty()) {
            return;
        }
        var terms = new TreeSet<BytesRef>();
        for (Offer offer : options.offers()) {
            terms.addAll(terms(options, offer));
        }
        for (BytesRef term : terms) {
            document.add(new SortedSetDocValuesField(ProductFields.OPTION, term));
        }
        document.add(
                new BinaryDocValuesField(
                        ProductFields.VARIANTS, variants(options, List.copyOf(terms))));
    }

    private static List<BytesRef> terms(Options options, Offer offer) {
        var terms = new ArrayList<BytesRef>();
        for (OptionValue each : options.choice(offer.values())) {
            terms.add(new BytesRef(each.name() + SEPARATOR + each.value()));
        }
        return terms;
    }

    private static BytesRef variants(Options options, List<BytesRef> terms) {
        var out = new ByteBuffersDataOutput();
        try {
            for (Offer offer : options.offers()) {
                List<BytesRef> values = terms(options, offer);
                out.writeByte((byte) (offer.inStock() ? 1 : 0));
                out.writeByte((byte) values.size());
                for (BytesRef value : values) {
                    out.writeByte((byte) terms.indexOf(value));
                }
                out.writeVLong(offer.price().minor());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }
}
