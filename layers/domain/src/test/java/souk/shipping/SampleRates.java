package souk.shipping;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.seller.SampleSellers;

/** Rates, lines and destinations to test with. */
final class SampleRates {
    static final Currency EUR = Currency.getInstance("EUR");
    static final SellerId ADA = new SellerId("ada");
    static final SellerId BEN = new SellerId("ben");
    static final Destination BERLIN = to("DE", "10115");

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

    static ShippingRates everywhere(ShippingOption... options) {
        return terms(zone("*", options));
    }

    static ShippingRates terms(Zone... zones) {
        return rates(zones);
    }

    static QuotedLine parcel(String id, SellerId seller, long price, int units) {
        return line(id, seller, price, units, Delivery.PARCEL);
    }

    static QuotedLine download(String id, SellerId seller, long price, int units) {
        return line(id, seller, price, units, Delivery.NONE);
    }

    private static QuotedLine line(
            String id, SellerId seller, long price, int units, Delivery delivery) {
        return new QuotedLine(
                new LineId(id),
                seller,
                SampleSellers.NAME.text(),
                euro(price),
                new Quantity(units),
                delivery);
    }

    /** To Berlin, by the cheapest options. */
    static Quote quote(Map<SellerId, ShippingRates> terms, QuotedLine... lines) {
        return Quote.of(List.of(lines), Optional.of(BERLIN), terms, Map.of(), EUR);
    }
}
