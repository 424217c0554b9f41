package souk.functions.sellers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import souk.listing.Upload;

/**
 * An upload as the contract shows it: where the file goes, and what its preparation is asked by.
 */
final class UploadJson {
    private UploadJson() {}

    static void write(JsonGenerator json, Upload upload) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", upload.picture().name());
        json.writeObjectFieldStart("upload");
        json.writeStringField("method", "PUT");
        json.writeStringField("url", upload.address().toString());
        json.writeObjectFieldStart("headers");
        for (Map.Entry<String, String> header : new TreeMap<>(upload.headers()).entrySet()) {
            json.writeStringField(header.getKey(), header.getValue());
        }
        json.writeEndObject();
        json.writeStringField("expiresAt", upload.expiresAt().toString());
        json.writeEndObject();
        json.writeEndObject();
    }
}
