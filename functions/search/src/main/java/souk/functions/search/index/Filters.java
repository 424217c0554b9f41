package souk.functions.search.index;

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

    private final Columns columns;
    private final boolean none;
    private final int category;
    private final int seller;
    private final long minPrice;
    private final long maxPrice;
    private final int rating;
    private final boolean inStock;

    Filters(SearchFilters filters, Columns columns) {
        this.columns = columns;
        none = filters.equals(SearchFilters.NONE);
        // Negative, and so no document's, if there is no such value.
        category =
                filters.category()
                        .map(one -> columns.categoryNames.indexOf(one.slug()))
                        .orElse(ANY);
        seller = filters.seller().map(one -> columns.sellers.ids.indexOf(one.value())).orElse(ANY);
        minPrice = filters.minPrice().orElse(0);
        maxPrice = filters.maxPrice().orElse(Product.MAX_MINOR);
        rating = filters.rating().orElse(0) * TENTHS;
        inStock = filters.inStock();
    }

    /** The properties by which a document does not pass, one bit for each. */
    int failed(int document) {
        if (none) {
            return 0;
        }
        long price = columns.prices[document];
        int failed = category == ANY || category == columns.categories[document] ? 0 : CATEGORY;
        failed |= seller == ANY || seller == columns.sellers.places[document] ? 0 : SELLER;
        failed |= minPrice <= price && price <= maxPrice ? 0 : PRICE;
        failed |= rating <= columns.ratings[document] ? 0 : RATING;
        failed |= !inStock || columns.inStock[document] ? 0 : STOCK;
        return failed;
    }
}
