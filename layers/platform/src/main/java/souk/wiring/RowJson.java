package souk.wiring;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.json.Json;

/**
 * Rows in the JSON of DynamoDB, of the types that the shop's rows are made of.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html">AttributeValue</a>
 */
final class RowJson {
    private RowJson() {}

    static String text(Map<String, AttributeValue> row) {
        return Json.text(json -> writeMap(json, row));
    }

    private static void writeMap(JsonGenerator json, Map<String, AttributeValue> map)
            throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, AttributeValue> each : map.entrySet()) {
            json.writeFieldName(each.getKey());
            write(json, each.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, AttributeValue value) throws IOException {
        json.writeStartObject();
        json.writeFieldName(value.type().name());
        switch (value.type()) {
            case S -> json.writeString(value.s());
            case N -> json.writeString(value.n());
            case BOOL -> json.writeBoolean(value.bool());
            case M -> writeMap(json, value.m());
            case L -> {
                json.writeStartArray();
                for (AttributeValue each : value.l()) {
                    write(json, each);
                }
                json.writeEndArray();
            }
            case SS -> {
                json.writeStartArray();
                for (String each : value.ss()) {
                    json.writeString(each);
                }
                json.writeEndArray();
            }
            default -> throw new IllegalStateException("no row has a " + value.type());
        }
        json.writeEndObject();
    }
}
