package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes maps and lists of values, the fields of a map in the order of their names. */
public final class TreeJson {
    private TreeJson() {}

    /** Writes what is neither a map nor a list. */
    @FunctionalInterface
    public interface Leaf {
        void write(JsonGenerator json, Object value) throws IOException;
    }

    /** Writes the value and all that is in it. */
    public static void write(JsonGenerator json, Object value, Leaf leaf) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> field : new TreeMap<Object, Object>(map).entrySet()) {
                    json.writeFieldName(String.valueOf(field.getKey()));
                    write(json, field.getValue(), leaf);
                }
                json.writeEndObject();
            }
            case List<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    write(json, item, leaf);
                }
                json.writeEndArray();
            }
            default -> leaf.write(json, value);
        }
    }
}
