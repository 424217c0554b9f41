package souk.shipping;

import java.util.Collection;
import java.util.Map;
import souk.catalogue.SellerId;
import souk.value.Precondition;

/** Where sellers' rates are kept. Safe for use by many threads. */
public interface RateCards {
    /** A seller's rates as they are at this moment. */
    RateCard find(SellerId seller);

    /** The same of several; who has given none is left out. */
    Map<SellerId, ShippingRates> findAll(Collection<SellerId> sellers);

    /**
     * Replaces a seller's rates.
     *
     * @return the rates afterwards
     * @throws StaleRates when they are of another version than the condition allows
     * @throws RatesBusy when others change them again and again
     */
    RateCard replace(SellerId seller, Precondition condition, ShippingRates rates);
}
