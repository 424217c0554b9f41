package souk.shipping;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import souk.value.Malformed;

/**
 * What a seller asks for sending. The first zone that holds the destination counts, so exceptions
 * stand before the rule; a zone that is never reached does no harm. Immutable.
 *
 * @param zones at most 20; a seller with none sends nowhere
 */
public record ShippingRates(Country shipsFrom, List<Zone> zones) {
    public static final int MAX_ZONES = 20;

    public ShippingRates {
        zones = List.copyOf(zones);
        if (zones.size() > MAX_ZONES) {
            throw new Malformed("zones must be at most " + MAX_ZONES);
        }
        List<ShippingOption> all = zones.stream().flatMap(zone -> zone.options().stream()).toList();
        if (all.stream().map(ShippingOption::id).distinct().count() < all.size()) {
            throw new Malformed("ids of options must differ in all zones");
        }
        if (all.stream().map(option -> option.price().currency()).distinct().count() > 1) {
            throw new Malformed("amounts must be in one currency");
        }
    }

    /** Of all amounts; none where nothing has a price. */
    public Optional<Currency> currency() {
        return zones.stream()
                .flatMap(zone -> zone.options().stream())
                .map(option -> option.price().currency())
                .findFirst();
    }

    /** Every way of sending there; empty when the seller does not. */
    public List<ShippingOption> optionsTo(Destination destination) {
        return zones.stream()
                .filter(zone -> zone.area().holds(destination))
                .findFirst()
                .map(Zone::options)
                .orElse(List.of());
    }
}
