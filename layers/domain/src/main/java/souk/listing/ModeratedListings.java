package souk.listing;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.moderation.Decision;

/** Where products are changed by moderators. Safe for use by many threads. */
public interface ModeratedListings {
    /** The product as it is at this moment, whosever it is. */
    Optional<Product> find(ProductId id);

    /**
     * Writes what moderators change of a product, and logs the decisions, all or nothing. What
     * others move meanwhile, stock and ratings, stays moved.
     *
     * @return false when the product is not as it was seen, so that it must be decided again
     */
    boolean write(Product seen, Product after, List<Decision> decisions);
}
