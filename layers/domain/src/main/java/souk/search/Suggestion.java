package souk.search;

import souk.catalogue.Category;
import souk.catalogue.ProductId;

/** What somebody may be about to type. */
public sealed interface Suggestion {
    /** What is shown, and what stands in the box when it is chosen. */
    String text();

    /** Words to search for. */
    record Words(String text) implements Suggestion {}

    /** A category whose name begins so. */
    record InCategory(Category category, String text) implements Suggestion {}

    /** A product, to be gone to at once. */
    record OfProduct(ProductId product, String text) implements Suggestion {}
}
