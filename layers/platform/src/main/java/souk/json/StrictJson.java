package souk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON text as RFC 8259 has it and stricter where senders err: an object is a {@code Map},
 * an array a {@code List}, an integer a {@link BigInteger}; a key that stands twice, a lone
 * surrogate, nesting beyond {@link Json#MAX_DEPTH} or anything after the value is an error.
 */
final class StrictJson {
    /** What has no Java value of its own here. */
    enum Other {
        /** A JSON null. */
        NULL,
        /** A number with a fraction or an exponent. */
        FRACTION
    }

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    static Object read(String text) {
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            var reader = new StrictJson(parser);
            if (parser.nextToken() == null) {
                throw new BadBody("", "NOT_JSON", "The body is empty.");
            }
            Object value = reader.value();
            if (parser.nextToken() != null) {
                throw new BadBody("", "NOT_JSON", "Something follows the JSON value.");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new BadBody(
                    "", "TOO_DEEP", "The body is nested too deeply or contains too long a number.");
        } catch (IOException e) {
            throw new BadBody("", "NOT_JSON", "The body is not valid JSON.");
        }
    }

    private Object value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> wellFormed(parser.getText(), parser.getParsingContext());
            case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
            case VALUE_NUMBER_FLOAT -> Other.FRACTION;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Other.NULL;
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        JsonStreamContext outside = parser.getParsingContext().getParent();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = wellFormed(parser.currentName(), outside);
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                String twice = pointer(parser.getParsingContext());
                throw new BadBody(twice, "DUPLICATE_FIELD", "The field appears twice.");
            }
        }
        return fields;
    }

    /** A field name as a part of a JSON Pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private List<Object> array() throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private static String wellFormed(String text, JsonStreamContext at) {
        // A code point that is still a surrogate has lost its other half.
        if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new BadBody(pointer(at), "NOT_JSON", "The text contains half a surrogate pair.");
        }
        return text;
    }

    /** Made for a fault only: beside a long name, one for each value would be a body squared. */
    private static String pointer(JsonStreamContext at) {
        return at.pathAsPointer().toString();
    }
}
