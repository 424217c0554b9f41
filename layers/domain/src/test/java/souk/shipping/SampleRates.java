package souk.shipping;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import souk.money.Money;

/** Rates and destinations to test with. */
final class SampleRates {
    static final Currency EUR = Currency.getInstance("EUR");

    private SampleRates() {}

    static Money euro(long minor) {
        return new Money(minor, EUR);
    }

    static Destination to(String country, String postcode) {
        return new Destination(new Country(country), Optional.of(postcode));
    }

    static Destination to(String country) {
        return new Destination(new Country(country), Optional.empty());
    }

    static ShippingOption option(String id, long price, long perExtraUnit) {
        return option(id, price, perExtraUnit, Optional.empty());
    }

    static ShippingOption option(
            String id, long price, long perExtraUnit, Optional<Long> freeFrom) {
        return new ShippingOption(
                new OptionId(id),
                "By " + id,
                euro(price),
                euro(perExtraUnit),
                freeFrom.map(SampleRates::euro),
                1,
                3);
    }

    static Zone zone(String country, ShippingOption... options) {
        return new Zone(Area.of(List.of(country), List.of()), List.of(options));
    }

    static Zone zone(String country, List<String> prefixes, ShippingOption... options) {
        return new Zone(Area.of(List.of(country), prefixes), List.of(options));
    }

    static ShippingRates rates(Zone... zones) {
        return new ShippingRates(new Country("DE"), List.of(zones));
    }
}
