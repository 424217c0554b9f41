package souk.dynamo.shipping;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.Phone;
import souk.shipping.PostalCode;

/** An address as a map inside of a row. */
public final class AddressMap {
    private static final Attribute<AddressLine> NAME = line("name");
    private static final Attribute<AddressLine> LINE_1 = line("line1");
    private static final Attribute<AddressLine> LINE_2 = line("line2");
    private static final Attribute<AddressLine> CITY = line("city");
    private static final Attribute<AddressLine> REGION = line("region");
    private static final Attribute<PostalCode> POSTAL_CODE =
            Attribute.text("postalCode", PostalCode::new, PostalCode::text);
    private static final Attribute<Country> COUNTRY =
            Attribute.text("country", Country::new, Country::code);
    private static final Attribute<Phone> PHONE = Attribute.text("phone", Phone::new, Phone::text);

    private AddressMap() {}

    /** The address in a map of a row. */
    public static Address read(Map<String, AttributeValue> map) {
        return new Address(
                NAME.of(map),
                LINE_1.of(map),
                LINE_2.maybeOf(map),
                CITY.maybeOf(map),
                REGION.maybeOf(map),
                POSTAL_CODE.maybeOf(map),
                COUNTRY.of(map),
                PHONE.maybeOf(map));
    }

    /** The same back. */
    public static Map<String, AttributeValue> write(Address address) {
        Map<String, AttributeValue> map = new HashMap<>();
        put(map, address);
        return map;
    }

    static void put(Map<String, AttributeValue> map, Address address) {
        NAME.put(map, address.name());
        LINE_1.put(map, address.line1());
        LINE_2.put(map, address.line2());
        CITY.put(map, address.city());
        REGION.put(map, address.region());
        POSTAL_CODE.put(map, address.postalCode());
        COUNTRY.put(map, address.country());
        PHONE.put(map, address.phone());
    }

    private static Attribute<AddressLine> line(String name) {
        return Attribute.text(name, AddressLine::new, AddressLine::text);
    }
}
