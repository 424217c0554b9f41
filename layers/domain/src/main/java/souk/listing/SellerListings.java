package souk.listing;

import java.time.Duration;
import souk.catalogue.SellerId;
import souk.value.Refusal;

/**
 * What the products of a seller say of their seller: the name, and whether they sell. A change of
 * the seller is followed by each of their products. Safe for use by many threads.
 */
public interface SellerListings {
    /** How long a caller waits who has just changed a seller. */
    Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * Begins what {@link #follow} does, for a caller who has changed the seller and must not fail
     * by this: whoever hears of the change goes on with it.
     */
    default void begin(SellerId seller) {
        try {
            follow(seller, PATIENCE);
        } catch (Refusal later) {
            // The rows are busy, or the store is.
        }
    }

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
