package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.order.Units;

/** How far a line is sent, as the contract shows it. */
public final class UnitsJson {
    private UnitsJson() {}

    /** Null for a line of which nothing is sent. */
    public static void write(JsonGenerator json, Optional<Units> units) throws IOException {
        if (units.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("toPack", units.get().toPack());
        json.writeNumberField("shipped", units.get().shipped());
        json.writeNumberField("delivered", units.get().delivered());
        json.writeNumberField("cancelled", units.get().cancelled());
        json.writeNumberField("returned", units.get().returned());
        json.writeEndObject();
    }
}
