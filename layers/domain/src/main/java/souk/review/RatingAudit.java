package souk.review;

import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.value.Page;

/**
 * All rating figures and all reviews that they are made of, page by page, in no order, as they are
 * at the moment of reading. It reads all there is: for tools that a person runs, never for a route.
 * Safe for use by many threads.
 */
public interface RatingAudit {
    /**
     * A page of products, archived ones too.
     *
     * @param after what the page before gave as {@link Page#next}
     */
    Page<Product> products(int limit, Optional<String> after);

    /** A page of reviews, hidden ones too. */
    Page<Review> reviews(int limit, Optional<String> after);

    Optional<Product> product(ProductId id);

    /**
     * Sets a product's figures.
     *
     * @param seen the product as it was read; nothing is set when its figures have changed since
     * @return whether they were set
     */
    boolean set(Product seen, RatingSummary figures);
}
