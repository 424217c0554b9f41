package souk.telemetry;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import souk.json.Json;

/** Where Lambda takes logs and metrics from: one JSON object a line, written in one piece. */
final class StandardOutput {
    private StandardOutput() {}

    /** Writes the fields of one object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    static void line(Fields fields) {
        String text =
                Json.text(
                        json -> {
                            json.writeStartObject();
                            fields.write(json);
                            json.writeEndObject();
                            json.writeRaw('\n');
                        });
        byte[] line = text.getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
