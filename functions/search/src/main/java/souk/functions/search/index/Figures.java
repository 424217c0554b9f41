package souk.functions.search.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import souk.catalogue.ProductId;

/** Reads what a segment keeps of each document, in rising order. For one thread. */
final class Figures {
    final SortedDocValues categories;
    final SortedDocValues sellers;
    private final NumericDocValues prices;
    private final NumericDocValues stock;
    private final NumericDocValues ratings;
    private final NumericDocValues counts;
    private final NumericDocValues created;
    private final BinaryDocValues ids;

    long price;
    boolean inStock;

    /** Tenths of stars; 0 without ratings. */
    long rating;

    int category;
    int seller;

    Figures(LeafReader reader) throws IOException {
        categories = DocValues.getSorted(reader, ProductFields.CATEGORY);
        sellers = DocValues.getSorted(reader, ProductFields.SELLER);
        prices = DocValues.getNumeric(reader, ProductFields.PRICE);
        stock = DocValues.getNumeric(reader, ProductFields.IN_STOCK);
        ratings = DocValues.getNumeric(reader, ProductFields.RATING);
        counts = DocValues.getNumeric(reader, ProductFields.RATINGS);
        created = DocValues.getNumeric(reader, ProductFields.CREATED);
        ids = DocValues.getBinary(reader, ProductFields.ID);
    }

    /** Goes to a document and reads what filters and facets need. */
    void read(int document) throws IOException {
        price = value(prices, document);
        inStock = value(stock, document) > 0;
        rating = value(ratings, document);
        categories.advanceExact(document);
        category = categories.ordValue();
        sellers.advanceExact(document);
        seller = sellers.ordValue();
    }

    long ratings(int document) throws IOException {
        return value(counts, document);
    }

    long created(int document) throws IOException {
        return value(created, document);
    }

    ProductId id(int document) throws IOException {
        ids.advanceExact(document);
        return new ProductId(ids.binaryValue().utf8ToString());
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        values.advanceExact(document);
        return values.longValue();
    }
}
