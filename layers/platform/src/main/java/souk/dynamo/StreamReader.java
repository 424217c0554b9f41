package souk.dynamo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads a batch of stream records as Lambda hands it to a function.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">The event</a>
 */
public final class StreamReader<T> {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;
    private final Function<Map<String, AttributeValue>, T> row;

    private StreamReader(JsonParser json, Function<Map<String, AttributeValue>, T> row) {
        this.json = json;
        this.row = row;
    }

    /**
     * The changes in a batch, in its sequence.
     *
     * @param row makes of a row what it says
     * @throws IOException when it is no such event
     */
    public static <T> List<StreamRecord<T>> read(
            InputStream in, Function<Map<String, AttributeValue>, T> row) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            json.nextToken();
            return new StreamReader<>(json, row).event();
        }
    }

    private List<StreamRecord<T>> event() throws IOException {
        List<StreamRecord<T>> records = new ArrayList<>();
        for (String name = first(); name != null; name = next()) {
            if (name.equals("Records")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    records.add(record());
                }
            } else {
                json.skipChildren();
            }
        }
        return records;
    }

    private StreamRecord<T> record() throws IOException {
        StreamRecord<T> record =
                new StreamRecord<>("", Instant.EPOCH, Optional.empty(), Optional.empty());
        for (String name = first(); name != null; name = next()) {
            if (name.equals("dynamodb")) {
                record = change();
            } else {
                json.skipChildren();
            }
        }
        return record;
    }

    private StreamRecord<T> change() throws IOException {
        String sequence = "";
        Instant at = Instant.EPOCH;
        Optional<T> before = Optional.empty();
        Optional<T> after = Optional.empty();
        for (String name = first(); name != null; name = next()) {
            switch (name) {
                case "SequenceNumber" -> sequence = json.getText();
                // Seconds, which Lambda writes with a fraction at times.
                case "ApproximateCreationDateTime" ->
                        at = Instant.ofEpochSecond(json.getDecimalValue().longValue());
                case "OldImage" -> before = image();
                case "NewImage" -> after = image();
                default -> json.skipChildren();
            }
        }
        return new StreamRecord<>(sequence, at, before, after);
    }

    private Optional<T> image() throws IOException {
        Map<String, AttributeValue> attributes = map();
        return attributes.isEmpty() ? Optional.empty() : Optional.of(row.apply(attributes));
    }

    private Map<String, AttributeValue> map() throws IOException {
        Map<String, AttributeValue> map = new HashMap<>();
        for (String name = first(); name != null; name = next()) {
            map.put(name, attribute());
        }
        return map;
    }

    /** An object of one field: the type, and the value in its form. */
    private AttributeValue attribute() throws IOException {
        var value = AttributeValue.builder();
        for (String type = first(); type != null; type = next()) {
            switch (type) {
                case "S" -> value.s(json.getText());
                case "N" -> value.n(json.getText());
                case "BOOL" -> value.bool(json.getBooleanValue());
                case "NULL" -> value.nul(true);
                case "M" -> value.m(map());
                case "L" -> value.l(list());
                case "SS" -> value.ss(texts());
                default -> json.skipChildren();
            }
        }
        return value.build();
    }

    private List<AttributeValue> list() throws IOException {
        List<AttributeValue> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(attribute());
        }
        return list;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }

    /** The first field of the object that begins here, its value read; null when there is none. */
    private @Nullable String first() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("an object is required");
        }
        return next();
    }

    private @Nullable String next() throws IOException {
        if (json.nextToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        String name = json.currentName();
        json.nextToken();
        return name;
    }
}
