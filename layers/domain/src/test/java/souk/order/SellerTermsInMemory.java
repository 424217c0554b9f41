package souk.order;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.SellerId;
import souk.shipping.RateCards;
import souk.shipping.ShippingRates;

/** The terms of sellers who all sell, until one is suspended. */
public final class SellerTermsInMemory implements SellerTerms {
    private final RateCards rates;
    private final Set<SellerId> suspended = new HashSet<>();

    public SellerTermsInMemory(RateCards rates) {
        this.rates = rates;
    }

    public void suspend(SellerId seller) {
        suspended.add(seller);
    }

    @Override
    public Map<SellerId, Optional<ShippingRates>> find(Collection<SellerId> sellers) {
        Map<SellerId, Optional<ShippingRates>> terms = new HashMap<>();
        selling(sellers).forEach(seller -> terms.put(seller, rates.find(seller).rates()));
        return terms;
    }

    @Override
    public Set<SellerId> selling(Collection<SellerId> sellers) {
        Set<SellerId> selling = new HashSet<>(sellers);
        selling.removeAll(suspended);
        return selling;
    }
}
