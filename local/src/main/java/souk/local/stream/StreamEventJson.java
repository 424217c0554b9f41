package souk.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Changes as the event that Lambda makes of them, and what a function answers to it. */
final class StreamEventJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StreamEventJson() {}

    static byte[] bytes(List<Record> batch, String stream, String region) {
        var event = JSON.createObjectNode();
        var records = event.putArray("Records");
        batch.forEach(each -> write(records.addObject(), each, stream, region));
        try {
            return JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One change as it stands in an event. */
    static JsonNode change(Record change, String stream, String region) {
        var json = JSON.createObjectNode();
        write(json, change, stream, region);
        return json;
    }

    /** The sequence numbers in {@code batchItemFailures}. */
    static Set<String> failures(byte[] answer) {
        try {
            var named = new HashSet<String>();
            JSON.readTree(answer)
                    .path("batchItemFailures")
                    .forEach(failure -> named.add(failure.path("itemIdentifier").asText()));
            return named;
        } catch (IOException notJson) {
            return Set.of("");
        }
    }

    private static void write(ObjectNode json, Record change, String stream, String region) {
        json.put("eventID", change.eventID())
                .put("eventName", change.eventNameAsString())
                .put("eventVersion", change.eventVersion())
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", region);
        var row = change.dynamodb();
        var told = json.putObject("dynamodb");
        told.put("ApproximateCreationDateTime", row.approximateCreationDateTime().getEpochSecond());
        write(told.putObject("Keys"), row.keys());
        if (row.hasNewImage()) {
            write(told.putObject("NewImage"), row.newImage());
        }
        if (row.hasOldImage()) {
            write(told.putObject("OldImage"), row.oldImage());
        }
        told.put("SequenceNumber", row.sequenceNumber())
                .put("SizeBytes", row.sizeBytes())
                .put("StreamViewType", row.streamViewTypeAsString());
        json.put("eventSourceARN", stream);
    }

    private static void write(ObjectNode json, Map<String, AttributeValue> row) {
        row.forEach((name, value) -> write(json.putObject(name), value));
    }

    private static void write(ObjectNode json, AttributeValue value) {
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case M -> write(json.putObject("M"), value.m());
            case L -> write(json.putArray("L"), value.l());
            case SS -> value.ss().forEach(json.putArray("SS")::add);
            case NS -> value.ns().forEach(json.putArray("NS")::add);
            default ->
                    throw new IllegalStateException(
                            "no table of the template holds " + value.type());
        }
    }

    private static void write(ArrayNode json, List<AttributeValue> list) {
        list.forEach(value -> write(json.addObject(), value));
    }
}
