package souk.functions.search.index;

import java.io.IOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import souk.catalogue.Product;
import souk.search.SearchFilters;

/** The filters of a search, in the numbers of one segment. */
final class Filters {
    static final int CATEGORY = 1;
    static final int SELLER = 2;
    static final int PRICE = 4;
    static final int RATING = 8;
    static final int STOCK = 16;

    private static final int TENTHS = 10;
    private static final int ANY = Integer.MIN_VALUE;

    private final int category;
    private final int seller;
    private final long minPrice;
    private final long maxPrice;
    private final long rating;
    private final boolean inStock;

    Filters(SearchFilters filters, Figures figures) throws IOException {
        category =
                filters.category().isPresent()
                        ? ord(figures.categories, filters.category().get().slug())
                        : ANY;
        seller =
                filters.seller().isPresent()
                        ? ord(figures.sellers, filters.seller().get().value())
                        : ANY;
        minPrice = filters.minPrice().orElse(0);
        maxPrice = filters.maxPrice().orElse(Product.MAX_MINOR);
        rating = (long) filters.rating().orElse(0) * TENTHS;
        inStock = filters.inStock();
    }

    /** Negative, and so no document's, if there is no such value. */
    private static int ord(SortedDocValues values, String value) throws IOException {
        return values.lookupTerm(new BytesRef(value));
    }

    /** The properties by which the current document does not pass, one bit for each. */
    int failed(Figures document) {
        int failed = category == ANY || category == document.category ? 0 : CATEGORY;
        failed |= seller == ANY || seller == document.seller ? 0 : SELLER;
        failed |= minPrice <= document.price && document.price <= maxPrice ? 0 : PRICE;
        failed |= rating <= document.rating ? 0 : RATING;
        failed |= !inStock || document.inStock ? 0 : STOCK;
        return failed;
    }
}
