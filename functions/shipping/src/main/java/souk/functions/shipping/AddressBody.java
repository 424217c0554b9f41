package souk.functions.shipping;

import java.util.Optional;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.NewAddress;
import souk.shipping.Phone;
import souk.shipping.PostalCode;

/** An address as it is sent, with whether it becomes the default. */
record AddressBody(
        AddressLine name,
        AddressLine line1,
        Optional<AddressLine> line2,
        Optional<AddressLine> city,
        Optional<AddressLine> region,
        Optional<PostalCode> postalCode,
        Country country,
        Optional<Phone> phone,
        Optional<Boolean> default_) {

    AddressBody {
        // What its country does not take is refused with the rest of the body.
        new NewAddress(name, line1, line2, city, region, postalCode, country, phone);
    }

    Address address() {
        return new Address(name, line1, line2, city, region, postalCode, country, phone);
    }

    boolean asDefault() {
        return default_.orElse(false);
    }
}
