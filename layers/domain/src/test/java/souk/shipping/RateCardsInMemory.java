package souk.shipping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import souk.catalogue.SellerId;
import souk.value.Precondition;

/** Rates in a map. */
public final class RateCardsInMemory implements RateCards {
    private final Map<SellerId, RateCard> cards = new ConcurrentHashMap<>();

    @Override
    public RateCard find(SellerId seller) {
        return cards.getOrDefault(seller, RateCard.NONE);
    }

    @Override
    public Map<SellerId, ShippingRates> findAll(Collection<SellerId> sellers) {
        Map<SellerId, ShippingRates> found = new HashMap<>();
        sellers.forEach(
                seller -> find(seller).rates().ifPresent(rates -> found.put(seller, rates)));
        return found;
    }

    @Override
    public RateCard replace(SellerId seller, Precondition condition, ShippingRates rates) {
        RateCard before = find(seller);
        if (!condition.allows(before.version())) {
            throw new StaleRates(before.version());
        }
        RateCard after = new RateCard(Optional.of(rates), before.version() + 1);
        cards.put(seller, after);
        return after;
    }
}
