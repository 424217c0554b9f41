package souk.functions.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * What filters, facets and sorts need of the documents of a segment, in arrays by document: to read
 * it from the index takes several times as long for each. They take 34 bytes a document, 3.4 MB at
 * 100,000 products, and the names of sellers and categories; variants come on top. Safe for use by
 * many threads: nobody changes the arrays.
 */
final class Columns {
    /** Each category once; documents have their places in this list. */
    final List<String> categoryNames;

    final SellerColumn sellers;
    final VariantColumn variants;
    final int[] categories;

    /** In minor units. */
    final long[] prices;

    final boolean[] inStock;

    /** Tenths of stars; 0 without ratings. */
    final byte[] ratings;

    /** How many ratings. */
    final long[] counts;

    /** Milliseconds since 1970. */
    final long[] created;

    private Columns(LeafReader reader) throws IOException {
        SortedDocValues category = DocValues.getSorted(reader, ProductFields.CATEGORY);
        categoryNames = names(category);
        categories = places(category, reader.maxDoc());
        SortedDocValues seller = DocValues.getSorted(reader, ProductFields.SELLER);
        sellers = SellerColumn.of(names(seller), places(seller, reader.maxDoc()));
        variants = VariantColumn.of(reader);
        prices = numbers(reader, ProductFields.PRICE);
        counts = numbers(reader, ProductFields.RATINGS);
        created = numbers(reader, ProductFields.CREATED);
        inStock = new boolean[reader.maxDoc()];
        NumericDocValues stock = DocValues.getNumeric(reader, ProductFields.IN_STOCK);
        for (int each = stock.nextDoc(); each != Segment.NONE; each = stock.nextDoc()) {
            inStock[each] = stock.longValue() > 0;
        }
        ratings = new byte[reader.maxDoc()];
        NumericDocValues rating = DocValues.getNumeric(reader, ProductFields.RATING);
        for (int each = rating.nextDoc(); each != Segment.NONE; each = rating.nextDoc()) {
            ratings[each] = (byte) rating.longValue();
        }
    }

    /** Reads them. */
    static Columns of(LeafReader reader) throws IOException {
        return new Columns(reader);
    }

    private static List<String> names(SortedDocValues values) throws IOException {
        var names = new ArrayList<String>(values.getValueCount());
        for (int ord = 0; ord < values.getValueCount(); ord++) {
            names.add(values.lookupOrd(ord).utf8ToString());
        }
        return names;
    }

    private static int[] places(SortedDocValues values, int size) throws IOException {
        var places = new int[size];
        for (int each = values.nextDoc(); each != Segment.NONE; each = values.nextDoc()) {
            places[each] = values.ordValue();
        }
        return places;
    }

    private static long[] numbers(LeafReader reader, String field) throws IOException {
        var numbers = new long[reader.maxDoc()];
        NumericDocValues values = DocValues.getNumeric(reader, field);
        for (int each = values.nextDoc(); each != Segment.NONE; each = values.nextDoc()) {
            numbers[each] = values.longValue();
        }
        return numbers;
    }
}
