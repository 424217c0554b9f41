package souk.functions.sellers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.json.ImageJson;
import souk.listing.Preparation;

/** How far a picture is, as the contract shows it: {@code {"state": "Waiting"}}. */
final class PreparationJson {
    private PreparationJson() {}

    static void write(JsonGenerator json, Preparation preparation) throws IOException {
        json.writeStartObject();
        switch (preparation) {
            case Preparation.Waiting _ -> json.writeStringField("state", "Waiting");
            case Preparation.Ready ready -> {
                json.writeStringField("state", "Ready");
                json.writeFieldName("image");
                ImageJson.write(json, ready.image().path());
            }
            case Preparation.Refused refused -> {
                json.writeStringField("state", "Refused");
                json.writeStringField("code", refused.fault().name());
            }
        }
        json.writeEndObject();
    }
}
