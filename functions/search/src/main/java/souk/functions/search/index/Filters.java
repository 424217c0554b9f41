package souk.functions.search.index;

import java.util.List;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.VariantId;
import souk.search.SearchFilters;

/**
 * The filters of a search, in the numbers of one segment. A document with variants passes those of
 * price, stock and options by one variant that passes them all. For one thread.
 */
final class Filters {
    static final int CATEGORY = 1;
    static final int SELLER = 2;
    static final int PRICE = 4;
    static final int RATING = 8;
    static final int STOCK = 16;

    /** The first of the options that are asked for; the others have the bits after it. */
    private static final int OPTION = 32;

    /** Every property there is. */
    static final int ALL = -1;

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

    /** The names and the values of the options that are asked for; negative if there are none. */
    private final int[] names;

    private final int[] values;

    /** What each variant of the document that was looked at last fails by. */
    private final int[] failed = new int[VariantId.MAX];

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
        List<OptionValue> options = filters.options();
        names = options.stream().mapToInt(columns.variants.terms::name).toArray();
        values = options.stream().mapToInt(columns.variants.terms::value).toArray();
    }

    /**
     * Looks at a document.
     *
     * @return the properties, one bit for each, without whose filter it passes: all if it passes
     *     anyway
     */
    int open(int document) {
        if (none) {
            return ALL;
        }
        int product = category == ANY || category == columns.categories[document] ? 0 : CATEGORY;
        product |= seller == ANY || seller == columns.sellers.places[document] ? 0 : SELLER;
        product |= rating <= columns.ratings[document] ? 0 : RATING;
        VariantColumn variants = columns.variants;
        int begin = variants.begin(document);
        int end = variants.end(document);
        if (begin == end) {
            int options = ((1 << names.length) - 1) * OPTION;
            return without(
                    product | offer(columns.prices[document], columns.inStock[document]) | options);
        }
        int open = 0;
        for (int variant = begin; variant < end; variant++) {
            int fails =
                    product
                            | offer(variants.prices[variant], variants.inStock[variant])
                            | options(variant);
            failed[variant - begin] = fails;
            open |= without(fails);
        }
        return open;
    }

    private static int without(int failed) {
        return failed == 0 ? ALL : Integer.bitCount(failed) == 1 ? failed : 0;
    }

    private int offer(long price, boolean available) {
        int fails = minPrice <= price && price <= maxPrice ? 0 : PRICE;
        return fails | (!inStock || available ? 0 : STOCK);
    }

    private int options(int variant) {
        int fails = 0;
        for (int asked = 0; asked < values.length; asked++) {
            fails |= has(variant, values[asked]) ? 0 : OPTION << asked;
        }
        return fails;
    }

    private boolean has(int variant, int value) {
        VariantColumn variants = columns.variants;
        for (int option = 0; option < SearchFilters.MAX_OPTIONS; option++) {
            int term = variants.term(variant, option);
            if (term >= 0 && variants.terms.value(term) == value) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a variant of the document that was looked at last passes all filters but that of one
     * property.
     *
     * @param place of the variant, 0 for the first of the document
     */
    boolean passes(int place, int property) {
        return (failed[place] & ~property) == 0;
    }

    /** The property of an option: no bit if it is not asked for. */
    int option(int name) {
        for (int asked = 0; asked < names.length; asked++) {
            if (names[asked] == name) {
                return OPTION << asked;
            }
        }
        return 0;
    }
}
