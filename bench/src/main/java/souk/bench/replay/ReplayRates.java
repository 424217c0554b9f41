package souk.bench.replay;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import souk.money.Money;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.OptionId;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;

/**
 * What the sellers of a replay ask for sending: more, the longer their name, and nothing within
 * Germany from an amount on. {@link ExpectedShipping} says the same without the shop's own types.
 */
public final class ReplayRates {
    private ReplayRates() {}

    public static ShippingRates of(String seller, Currency currency) {
        long length = seller.length();
        return new ShippingRates(
                new Country("DE"),
                List.of(
                        zone(
                                "DE",
                                option("home", 300 + 10 * length, 10 * length, 20_000, currency)),
                        zone(
                                Area.EVERYWHERE,
                                option("abroad", 900 + 10 * length, 20 * length, -1, currency))));
    }

    private static Zone zone(String country, ShippingOption option) {
        return new Zone(Area.of(List.of(country), List.of()), List.of(option));
    }

    private static ShippingOption option(
            String id, long price, long perExtraUnit, long freeFrom, Currency currency) {
        return new ShippingOption(
                new OptionId(id),
                id,
                new Money(price, currency),
                new Money(perExtraUnit, currency),
                freeFrom < 0 ? Optional.empty() : Optional.of(new Money(freeFrom, currency)),
                1,
                9);
    }
}
