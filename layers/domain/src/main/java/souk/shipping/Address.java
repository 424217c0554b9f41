package souk.shipping;

import java.util.Optional;
import souk.value.Digest;
import souk.value.Malformed;

/**
 * Where a parcel goes: what stands on its label. What a country needs of it, its {@link
 * AddressFormat} says; whether it exists, the carrier finds out. Not shown by {@link #toString}, so
 * that it is in no log. Immutable.
 *
 * @param name of who takes the parcel
 */
public record Address(
        AddressLine name,
        AddressLine line1,
        Optional<AddressLine> line2,
        Optional<AddressLine> city,
        Optional<AddressLine> region,
        Optional<PostalCode> postalCode,
        Country country,
        Optional<Phone> phone) {

    public Address {
        AddressFormat format = AddressFormat.of(country);
        require(format.requires('C'), city, "city");
        require(format.requires('S'), region, "region");
        require(format.requires('Z'), postalCode, "postalCode");
        if (postalCode.filter(code -> !format.takes(code)).isPresent()) {
            throw new Malformed(
                    "postalCode", "There is no such postcode in " + country.code() + ".");
        }
    }

    /** The same for the same address only, and tells nothing of it. */
    public String digest() {
        return Digest.of(
                name.text(),
                line1.text(),
                line2.map(AddressLine::text).orElse(""),
                city.map(AddressLine::text).orElse(""),
                region.map(AddressLine::text).orElse(""),
                postalCode.map(PostalCode::text).orElse(""),
                country.code(),
                phone.map(Phone::text).orElse(""));
    }

    private static void require(boolean required, Optional<?> part, String field) {
        if (required && part.isEmpty()) {
            throw new Malformed(field, "An address in this country needs it.");
        }
    }

    @Override
    public String toString() {
        return "an address";
    }
}
