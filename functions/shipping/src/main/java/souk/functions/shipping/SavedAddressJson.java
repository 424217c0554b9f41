package souk.functions.shipping;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.json.AddressJson;
import souk.shipping.AddressBook;

/** An address of a book as the contract shows it. */
final class SavedAddressJson {
    private SavedAddressJson() {}

    static void write(JsonGenerator json, AddressBook book, AddressBook.Entry entry)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id().value());
        json.writeBooleanField("default", book.prefers(entry.id()));
        AddressJson.writeFields(json, entry.address());
        json.writeEndObject();
    }
}
