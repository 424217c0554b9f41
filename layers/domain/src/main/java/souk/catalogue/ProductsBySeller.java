package souk.catalogue;

import java.util.Optional;
import souk.value.Page;

/** What each seller has for sale; a moment old. Safe for use by many threads. */
public interface ProductsBySeller {
    /**
     * One page of a seller's products that are for sale, newest first. A page may have fewer than
     * it could, or none, and still a next one.
     */
    Page<Product> newest(SellerId seller, int limit, Optional<String> after);

    /**
     * The reviews of all products that a seller has for sale, in sum; of a seller with very many
     * products those of the newest 5,000 or so.
     */
    RatingSummary rating(SellerId seller);
}
