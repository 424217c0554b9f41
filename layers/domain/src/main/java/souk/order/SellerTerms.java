package souk.order;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.SellerId;
import souk.shipping.ShippingRates;

/**
 * Which sellers sell at this moment, and how they send. Reads are strongly consistent. Safe for use
 * by many threads.
 */
public interface SellerTerms {
    /**
     * The rates of those who sell; empty of one who has given none. Who does not sell is left out.
     */
    Map<SellerId, Optional<ShippingRates>> find(Collection<SellerId> sellers);

    /** Those of them who sell. */
    Set<SellerId> selling(Collection<SellerId> sellers);
}
