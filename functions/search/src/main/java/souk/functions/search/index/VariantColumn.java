package souk.functions.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import souk.search.SearchFilters;

/**
 * The active variants of the documents of a segment, those of one document one after the other: 21
 * bytes for each, and 4 for each document of a segment that has any. A document of a product that
 * is bought as it is has none. Nobody changes the arrays.
 */
final class VariantColumn {
    private static final int MAX_OPTIONS = SearchFilters.MAX_OPTIONS;
    private static final int[] NO_TERMS = {};

    final OptionTerms terms;

    /** By variant, in minor units. */
    long[] prices = {};

    /** By variant. */
    boolean[] inStock = {};

    /** Where the variants of each document begin; empty if none has any. */
    private final int[] begins;

    /** So many places in the terms for each variant; -1 where it has fewer options. */
    private int[] values = {};

    private int size;

    private VariantColumn(LeafReader reader) throws IOException {
        SortedSetDocValues options = DocValues.getSortedSet(reader, ProductFields.OPTION);
        terms = new OptionTerms(options);
        if (terms.written.isEmpty()) {
            begins = new int[0];
            return;
        }
        begins = new int[reader.maxDoc() + 1];
        BinaryDocValues variants = DocValues.getBinary(reader, ProductFields.VARIANTS);
        for (int document = 0; document < reader.maxDoc(); document++) {
            begins[document] = size;
            if (variants.advanceExact(document)) {
                read(
                        variants.binaryValue(),
                        options.advanceExact(document) ? of(options) : NO_TERMS);
            }
        }
        begins[reader.maxDoc()] = size;
    }

    /** Reads them. */
    static VariantColumn of(LeafReader reader) throws IOException {
        return new VariantColumn(reader);
    }

    private static int[] of(SortedSetDocValues options) throws IOException {
        var terms = new int[options.docValueCount()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = Math.toIntExact(options.nextOrd());
        }
        return terms;
    }

    private void read(BytesRef bytes, int[] ofDocument) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        while (!in.eof()) {
            prices = ArrayUtil.grow(prices, size + 1);
            inStock = grow(inStock, prices.length);
            values = ArrayUtil.grow(values, (size + 1) * MAX_OPTIONS);
            inStock[size] = in.readByte() == 1;
            int options = in.readByte();
            for (int i = 0; i < MAX_OPTIONS; i++) {
                values[size * MAX_OPTIONS + i] = i < options ? ofDocument[in.readByte()] : -1;
            }
            prices[size] = in.readVLong();
            size++;
        }
    }

    private static boolean[] grow(boolean[] array, int length) {
        return array.length == length ? array : Arrays.copyOf(array, length);
    }

    /** The first variant of a document. */
    int begin(int document) {
        return begins.length == 0 ? 0 : begins[document];
    }

    /** The one after the last variant of a document; the first if it has none. */
    int end(int document) {
        return begins.length == 0 ? 0 : begins[document + 1];
    }

    /**
     * What a variant has of the first, second or third option of its product.
     *
     * @return a place in the terms; negative if its product has fewer
     */
    int term(int variant, int option) {
        return values[variant * MAX_OPTIONS + option];
    }
}
