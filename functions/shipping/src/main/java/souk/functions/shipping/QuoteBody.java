package souk.functions.shipping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.shipping.AddressId;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.Destination;
import souk.shipping.OptionId;
import souk.shipping.Phone;
import souk.shipping.PostalCode;
import souk.shipping.ShippingChoice;
import souk.value.Malformed;

/** What a quote is asked for: an address as far as it is typed, or one of the shopper's. */
record QuoteBody(
        long cartVersion,
        Optional<Typed> address,
        Optional<AddressId> addressId,
        Optional<List<ShippingChoice>> shipping) {

    /** Of it the country and the postcode count. */
    record Typed(
            Country country,
            Optional<PostalCode> postalCode,
            Optional<AddressLine> name,
            Optional<AddressLine> line1,
            Optional<AddressLine> line2,
            Optional<AddressLine> city,
            Optional<AddressLine> region,
            Optional<Phone> phone) {

        Typed {
            destination(country, postalCode);
        }

        Destination destination() {
            return destination(country, postalCode);
        }

        static Destination destination(Country country, Optional<PostalCode> postalCode) {
            return new Destination(country, postalCode.map(PostalCode::text));
        }
    }

    QuoteBody {
        if (cartVersion < 0) {
            throw new Malformed("cartVersion", "This must be 0 or more.");
        }
        if (address.isPresent() && addressId.isPresent()) {
            throw new Malformed("address and addressId exclude each other");
        }
    }

    Map<SellerId, OptionId> choices() {
        return ShippingChoice.bySeller(shipping.orElse(List.of()));
    }
}
