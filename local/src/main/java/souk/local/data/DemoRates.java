package souk.local.data;

import static souk.local.data.DemoFile.list;
import static souk.local.data.DemoFile.number;
import static souk.local.data.DemoFile.text;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.money.Money;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.OptionId;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;

/** What the demo sellers ask for sending. */
record DemoRates(Currency currency) {
    /** Of a seller of the demo catalogue. */
    ShippingRates of(Map<?, ?> seller) {
        return new ShippingRates(
                new Country(text(seller, "shipsFrom")),
                list(seller.get("zones")).stream().map(zone -> zone((Map<?, ?>) zone)).toList());
    }

    private Zone zone(Map<?, ?> zone) {
        List<String> countries = list(zone.get("countries")).stream().map(String::valueOf).toList();
        return new Zone(
                Area.of(countries, List.of()),
                list(zone.get("options")).stream()
                        .map(option -> option((Map<?, ?>) option))
                        .toList());
    }

    private ShippingOption option(Map<?, ?> option) {
        return new ShippingOption(
                new OptionId(text(option, "id")),
                text(option, "name"),
                money(option, "price"),
                money(option, "perExtraUnit"),
                Optional.of("freeFrom")
                        .filter(option::containsKey)
                        .map(name -> money(option, name)),
                number(option, "minDays"),
                number(option, "maxDays"));
    }

    private Money money(Map<?, ?> option, String name) {
        return new Money(number(option, name), currency);
    }
}
