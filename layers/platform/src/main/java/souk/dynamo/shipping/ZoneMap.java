package souk.dynamo.shipping;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.money.Money;
import souk.shipping.Area;
import souk.shipping.OptionId;
import souk.shipping.ShippingOption;
import souk.shipping.Zone;

/** A zone of rates as a map inside of a row. */
final class ZoneMap {
    private static final Attribute<List<String>> COUNTRIES = Attribute.texts("countries");
    private static final Attribute<List<String>> POSTCODES = Attribute.texts("postcodes");
    private static final Attribute<List<ShippingOption>> OPTIONS =
            Attribute.maps("options", ZoneMap::option, ZoneMap::map);

    private static final Attribute<OptionId> ID =
            Attribute.text("id", OptionId::new, OptionId::value);
    private static final Attribute<String> NAME = Attribute.text("name");
    private static final Attribute<Currency> CURRENCY = Attribute.currency("currency");
    private static final Attribute<Long> PRICE = Attribute.number("price");
    private static final Attribute<Long> PER_EXTRA_UNIT = Attribute.number("perExtraUnit");
    private static final Attribute<Long> FREE_FROM = Attribute.number("freeFrom");
    private static final Attribute<Integer> MIN_DAYS = Attribute.count("minDays");
    private static final Attribute<Integer> MAX_DAYS = Attribute.count("maxDays");

    private ZoneMap() {}

    static Zone read(Map<String, AttributeValue> map) {
        return new Zone(Area.of(COUNTRIES.of(map), POSTCODES.of(map)), OPTIONS.of(map));
    }

    static Map<String, AttributeValue> write(Zone zone) {
        return Map.ofEntries(
                COUNTRIES.entry(zone.area().codes()),
                POSTCODES.entry(zone.area().prefixes()),
                OPTIONS.entry(zone.options()));
    }

    private static ShippingOption option(Map<String, AttributeValue> map) {
        Currency currency = CURRENCY.of(map);
        return new ShippingOption(
                ID.of(map),
                NAME.of(map),
                new Money(PRICE.of(map), currency),
                new Money(PER_EXTRA_UNIT.of(map), currency),
                FREE_FROM.maybeOf(map).map(least -> new Money(least, currency)),
                MIN_DAYS.of(map),
                MAX_DAYS.of(map));
    }

    private static Map<String, AttributeValue> map(ShippingOption option) {
        Map<String, AttributeValue> map = new HashMap<>();
        ID.put(map, option.id());
        NAME.put(map, option.name());
        CURRENCY.put(map, option.price().currency());
        PRICE.put(map, option.price().minor());
        PER_EXTRA_UNIT.put(map, option.perExtraUnit().minor());
        FREE_FROM.put(map, option.freeFrom().map(Money::minor));
        MIN_DAYS.put(map, option.minDays());
        MAX_DAYS.put(map, option.maxDays());
        return map;
    }
}
