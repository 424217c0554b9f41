package souk.functions.search.fresh;

import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ProductSearch;

/**
 * A base and what it lacks, and the search of both: to make that takes a look-up for each product
 * of the tail. Immutable, and safe for use by many threads.
 */
record Searched(ProductIndex base, Overlay overlay, ProductSearch search) {

    static Searched of(ProductIndex base, Overlay overlay) {
        return new Searched(
                base, overlay, new ProductSearch(base, overlay.index(), overlay.hidden()));
    }

    /** The same for a base and an overlay, which often are those of the search before. */
    Searched with(ProductIndex otherBase, Overlay other) {
        boolean same = otherBase == base && other.index() == overlay.index();
        return same ? this : of(otherBase, other);
    }
}
