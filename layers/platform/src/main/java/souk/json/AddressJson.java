package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.shipping.Address;
import souk.shipping.AddressLine;
import souk.shipping.Phone;
import souk.shipping.PostalCode;

/** An address as the contract shows it. */
public final class AddressJson {
    private AddressJson() {}

    /** Null where there is none. */
    public static void write(JsonGenerator json, Optional<Address> address) throws IOException {
        if (address.isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            writeFields(json, address.get());
            json.writeEndObject();
        }
    }

    /** The fields of an object that has begun. */
    public static void writeFields(JsonGenerator json, Address address) throws IOException {
        json.writeStringField("name", address.name().text());
        json.writeStringField("line1", address.line1().text());
        json.writeStringField("line2", address.line2().map(AddressLine::text).orElse(null));
        json.writeStringField("city", address.city().map(AddressLine::text).orElse(null));
        json.writeStringField("region", address.region().map(AddressLine::text).orElse(null));
        json.writeStringField(
                "postalCode", address.postalCode().map(PostalCode::text).orElse(null));
        json.writeStringField("country", address.country().code());
        json.writeStringField("phone", address.phone().map(Phone::text).orElse(null));
    }
}
