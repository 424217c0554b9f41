package souk.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.SellerId;
import souk.shipping.Address;
import souk.shipping.Destination;
import souk.shipping.ShippingRates;

/**
 * What the shipping of an order is decided on, as it is at this moment.
 *
 * @param address where it is to go, if that was said
 * @param rates of the sellers; who is left out sends nowhere
 * @param selling those who sell at all
 */
public record ShippingTerms(
        Optional<Address> address, Map<SellerId, ShippingRates> rates, Set<SellerId> selling) {

    public ShippingTerms {
        rates = Map.copyOf(rates);
        selling = Set.copyOf(selling);
    }

    /** By what each of those who sell has said. */
    static ShippingTerms of(
            Optional<Address> address, Map<SellerId, Optional<ShippingRates>> selling) {
        Map<SellerId, ShippingRates> rates = new HashMap<>();
        selling.forEach((seller, some) -> some.ifPresent(given -> rates.put(seller, given)));
        return new ShippingTerms(address, rates, selling.keySet());
    }

    Optional<Destination> destination() {
        return address.map(Destination::of);
    }
}
