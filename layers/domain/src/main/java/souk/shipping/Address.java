package souk.shipping;

import java.util.Optional;
import souk.value.Digest;

/**
 * Where a parcel goes: what stands on its label. It is checked by the rules of its country when
 * somebody gives it, as a {@link NewAddress}, and never again: rules change, and what an order was
 * sent to stays readable. Not shown by {@link #toString}, so that it is in no log. Immutable.
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

    @Override
    public String toString() {
        return "an address";
    }
}
