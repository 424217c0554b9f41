package souk.listing;

import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.value.Page;

/** Where sellers' products are kept. Safe for use by many threads. */
public interface Listings {
    /** The product as it is at this moment, without its variants, whosever it is. */
    Optional<Product> findProduct(ProductId id);

    /** The product with its variants as they are at this moment, whosever it is. */
    Optional<ProductWithVariants> find(ProductId id);

    /** One page of a seller's products, newest first; a moment old at times. */
    Page<Product> findBySeller(
            SellerId seller, ProductStatus status, int limit, Optional<String> after);

    /**
     * Stores a new product, unless the same request did before; under the name that its seller has
     * at that moment.
     *
     * @param wish what was asked for; the same text for the same wish only
     * @return the product of that id as it is now
     * @throws souk.value.IdempotencyKeyReused when another wish made the product of that id
     * @throws souk.value.Refusal when its seller does not sell at that moment
     */
    ProductWithVariants create(ProductWithVariants product, String wish);

    /**
     * Changes the product if its seller has not changed it since it was seen, and nothing else of
     * it: what others move meanwhile, stock and ratings, stays moved.
     *
     * @param after what the change makes of it
     * @return the product after it; empty when it is not as it was seen, so that the change must be
     *     decided again
     */
    Optional<ProductWithVariants> change(Product seen, ListingChange change, ListingAfter after);

    /** The same of a product without options. */
    default Product create(Product plain, String wish) {
        return create(ProductWithVariants.plain(plain), wish).product();
    }

    /** The same of a change that is not about variants. */
    default Optional<Product> change(Product seen, ListingChange change) {
        ListingAfter after = change.appliedTo(ProductWithVariants.plain(seen));
        return change(seen, change, after).map(ProductWithVariants::product);
    }
}
