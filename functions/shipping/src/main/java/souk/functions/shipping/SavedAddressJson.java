package souk.functions.shipping;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.shipping.Address;
import souk.shipping.AddressBook;
import souk.shipping.AddressLine;
import souk.shipping.Phone;
import souk.shipping.PostalCode;

/** An address of a book as the contract shows it. */
final class AddressJson {
    private AddressJson() {}

    static void write(JsonGenerator json, AddressBook book, AddressBook.Entry entry)
            throws IOException {
        Address address = entry.address();
        json.writeStartObject();
        json.writeStringField("id", entry.id().value());
        json.writeBooleanField("default", book.prefers(entry.id()));
        json.writeStringField("name", address.name().text());
        json.writeStringField("line1", address.line1().text());
        json.writeStringField("line2", address.line2().map(AddressLine::text).orElse(null));
        json.writeStringField("city", address.city().map(AddressLine::text).orElse(null));
        json.writeStringField("region", address.region().map(AddressLine::text).orElse(null));
        json.writeStringField(
                "postalCode", address.postalCode().map(PostalCode::text).orElse(null));
        json.writeStringField("country", address.country().code());
        json.writeStringField("phone", address.phone().map(Phone::text).orElse(null));
        json.writeEndObject();
    }
}
