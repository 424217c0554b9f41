package souk.dynamo.shipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.shipping.Country;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;

/** The row of Sellers that holds a seller's rates. */
public record RateCardRow(SellerId seller, ShippingRates rates, long version) {
    private static final String ITEM = "shipping#";

    private static final Attribute<String> ID = Attribute.text("id");
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<Country> SHIPS_FROM =
            Attribute.text("shipsFrom", Country::new, Country::code);
    private static final Attribute<List<Zone>> ZONES =
            Attribute.maps("zones", ZoneMap::read, ZoneMap::write);
    static final Attribute<Long> VERSION = Attribute.number("version");

    public static final Schema<RateCardRow> SCHEMA =
            Schema.of(
                    RateCardRow.class,
                    Keys.of(ID),
                    row ->
                            new RateCardRow(
                                    SELLER.of(row),
                                    new ShippingRates(SHIPS_FROM.of(row), ZONES.of(row)),
                                    VERSION.of(row)),
                    RateCardRow::write);

    /** Whether a row of Sellers is one of these. */
    static boolean isIn(Map<String, AttributeValue> row) {
        return ZONES.isIn(row);
    }

    static Key key(SellerId seller) {
        return Schema.keyOf(ITEM + seller);
    }

    private Map<String, AttributeValue> write() {
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, ITEM + seller);
        SELLER.put(row, seller);
        SHIPS_FROM.put(row, rates.shipsFrom());
        ZONES.put(row, rates.zones());
        VERSION.put(row, version);
        return row;
    }
}
