package souk.shipping;

import java.util.Optional;

/**
 * Where a parcel would go, as far as its price depends on it. A shopper who has given no postcode
 * yet gets a quote for the country.
 *
 * @param postalCode without blanks and hyphens, in capitals
 */
public record Destination(Country country, Optional<String> postalCode) {
    public Destination {
        postalCode = postalCode.map(code -> Postcode.plain("postalCode", code));
    }

    /** Where that address is. */
    public static Destination of(Address address) {
        return new Destination(address.country(), address.postalCode().map(PostalCode::text));
    }
}
