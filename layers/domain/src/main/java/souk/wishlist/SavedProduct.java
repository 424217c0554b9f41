package souk.wishlist;

import java.time.Instant;
import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;

/**
 * One product on a wishlist, as the catalogue has it now.
 *
 * @param product empty when it is gone without a trace
 */
public record SavedProduct(ProductId productId, Instant savedAt, Optional<Product> product) {
    /** Whether it is no longer for sale. */
    public boolean gone() {
        return product.filter(Product::active).isEmpty();
    }
}
