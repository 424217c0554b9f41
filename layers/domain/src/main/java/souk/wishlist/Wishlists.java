package souk.wishlist;

import java.util.Optional;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductId;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Where wishlists are kept: for each shopper a set of products. Safe for use by many threads. */
public interface Wishlists {
    /** Most products on one wishlist. */
    int MAX = 500;

    /** One page of it, what was saved last first, with prices and stock of today. */
    Page<SavedProduct> read(ShopperId shopper, int limit, Optional<String> after);

    /**
     * Saves a product; one that is saved stays as it is.
     *
     * @throws NoSuchProduct when there is none of that id
     * @throws WishlistFull when it holds as many as it can
     */
    SavedProduct save(ShopperId shopper, ProductId productId);

    /** Takes a product off; one that is not on it is fine. */
    void remove(ShopperId shopper, ProductId productId);
}
