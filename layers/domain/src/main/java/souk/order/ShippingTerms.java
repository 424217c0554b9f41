package souk.order;

import java.util.Map;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.shipping.Address;
import souk.shipping.Destination;
import souk.shipping.ShippingRates;

/**
 * What the shipping of an order is decided on, as it is at this moment.
 *
 * @param address where it is to go, if that was said
 * @param rates of the sellers; who is left out sends nowhere
 */
public record ShippingTerms(Optional<Address> address, Map<SellerId, ShippingRates> rates) {
    /** Of an order of which nothing is sent. */
    public static final ShippingTerms NONE = new ShippingTerms(Optional.empty(), Map.of());

    public ShippingTerms {
        rates = Map.copyOf(rates);
    }

    Optional<Destination> destination() {
        return address.map(Destination::of);
    }
}
