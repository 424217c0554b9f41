package souk.functions.accounts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.account.Export;
import souk.json.TreeJson;
import souk.shopper.ShopperId;

/** Writes what is held about a person: each area a list of rows as they are kept. */
final class ExportJson {
    private ExportJson() {}

    static void write(
            JsonGenerator json,
            ShopperId person,
            Instant now,
            Export export,
            Optional<String> nextCursor)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("exportedAt", now.toString());
        json.writeStringField("userId", person.value());
        for (Map.Entry<String, List<Map<String, Object>>> area : export.areas().entrySet()) {
            json.writeFieldName(area.getKey());
            TreeJson.write(json, area.getValue(), ExportJson::leaf);
        }
        json.writeStringField("nextCursor", nextCursor.orElse(null));
        json.writeEndObject();
    }

    private static void leaf(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Boolean yes -> json.writeBoolean(yes);
            case Long number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }
}
