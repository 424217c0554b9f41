package souk.shipping;

import java.util.Optional;
import souk.value.Malformed;

/**
 * An address as somebody gives it. What its country needs is there, and its postcode has the
 * country's form, as its {@link AddressFormat} says; whether it exists, the carrier finds out.
 * Immutable.
 *
 * @param name of who takes the parcel
 */
public record NewAddress(
        AddressLine name,
        AddressLine line1,
        Optional<AddressLine> line2,
        Optional<AddressLine> city,
        Optional<AddressLine> region,
        Optional<PostalCode> postalCode,
        Country country,
        Optional<Phone> phone) {

    public NewAddress {
        AddressFormat format = AddressFormat.of(country);
        require(format.requires('C'), city, "city");
        require(format.requires('S'), region, "region");
        require(format.requires('Z'), postalCode, "postalCode");
        if (postalCode.filter(code -> !format.takes(code)).isPresent()) {
            throw new Malformed(
                    "postalCode", "There is no such postcode in " + country.code() + ".");
        }
    }

    public Address address() {
        return new Address(name, line1, line2, city, region, postalCode, country, phone);
    }

    private static void require(boolean required, Optional<?> part, String field) {
        if (required && part.isEmpty()) {
            throw new Malformed(field, "An address in this country needs it.");
        }
    }
}
