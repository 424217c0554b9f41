package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.catalogue.SellerId;

/** A seller as the contract shows them beside what they sell. */
public final class SellerJson {
    private SellerJson() {}

    /** {@code {"id": "sam-shop", "name": "Sam's pots"}}. */
    public static void write(JsonGenerator json, SellerId id, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id.value());
        json.writeStringField("name", name);
        json.writeEndObject();
    }
}
