package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import souk.order.LineUnits;

/** Units of lines, as the contract shows them. */
final class LineUnitsJson {
    private LineUnitsJson() {}

    static void write(JsonGenerator json, List<LineUnits> lines) throws IOException {
        json.writeStartArray();
        for (LineUnits line : lines) {
            json.writeStartObject();
            json.writeStringField("id", line.id().value());
            json.writeNumberField("quantity", line.quantity().units());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
