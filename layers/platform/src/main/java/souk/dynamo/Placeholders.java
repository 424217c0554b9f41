package souk.dynamo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the names and values of one request are called in its expressions: some names are words of
 * the language. Grows while the expressions are written; for one thread.
 */
public final class Placeholders {
    private final Map<String, String> bySegment = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    /** A path into a row, by its segments. */
    String name(List<String> path) {
        StringBuilder name = new StringBuilder();
        for (String segment : path) {
            String placeholder = bySegment.computeIfAbsent(segment, _ -> "#n" + bySegment.size());
            name.append(name.isEmpty() ? "" : ".").append(placeholder);
        }
        return name.toString();
    }

    String value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    /** Null when there are none: DynamoDB refuses an empty map. */
    @Nullable Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        bySegment.forEach((segment, placeholder) -> names.put(placeholder, segment));
        return names.isEmpty() ? null : names;
    }

    /** Null when there are none. */
    @Nullable Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }
}
