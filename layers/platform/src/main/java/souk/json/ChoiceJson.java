package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.VariantId;

/** What was chosen, as the contract shows it. */
public final class ChoiceJson {
    private ChoiceJson() {}

    /**
     * The fields {@code id}, {@code productId}, {@code variantId} and {@code options} of a line.
     */
    public static void writeLine(JsonGenerator json, LineId line, List<OptionValue> options)
            throws IOException {
        json.writeStringField("id", line.value());
        writeProduct(json, line, options);
    }

    /** The same without {@code id}. */
    public static void writeProduct(JsonGenerator json, LineId line, List<OptionValue> options)
            throws IOException {
        json.writeStringField("productId", line.product().value());
        json.writeStringField("variantId", line.variant().map(VariantId::value).orElse(null));
        json.writeFieldName("options");
        write(json, options);
    }

    /** {@code [{"name": "Size", "value": "M"}]}. */
    public static void write(JsonGenerator json, List<OptionValue> options) throws IOException {
        json.writeStartArray();
        for (OptionValue each : options) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeStringField("value", each.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
