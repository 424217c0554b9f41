package souk.listing;

import java.time.Duration;
import souk.catalogue.SellerId;

/**
 * What the products of a seller say of their seller: the name, and whether they sell. A change of
 * the seller is followed by each of their products. Safe for use by many threads.
 */
public interface SellerListings {
    /**
     * Writes to each product of a seller what is true of the seller at that moment, where the
     * product says something else. It may be called again and at once with others; each call
     * continues where one before it stopped.
     *
     * @param within after so long no further product is begun
     * @return whether all products agree with their seller
     */
    boolean follow(SellerId seller, Duration within);
}
