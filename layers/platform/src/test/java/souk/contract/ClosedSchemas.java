package souk.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Schemas as a strict reader takes them. The contract leaves an object open, so that a field more
 * breaks no client; here a field that it does not name is a violation.
 *
 * <p>Each schema that stands for a whole value gets {@code unevaluatedProperties: false}, which
 * sees what its parts ({@code $ref}, {@code allOf}, {@code oneOf}) name. The parts themselves stay
 * open, because each of them names some of the fields only.
 *
 * @see <a
 *     href="https://json-schema.org/draft/2020-12/json-schema-core#section-11.3">unevaluatedProperties</a>
 */
final class ClosedSchemas {
    private static final String CLOSED = "unevaluatedProperties";
    private static final List<String> PARTS = List.of("allOf", "anyOf", "oneOf");

    /** What names fields; an object without any of these may hold whatever it likes. */
    private static final Set<String> NAMING =
            Set.of("properties", "$ref", "allOf", "anyOf", "oneOf");

    private ClosedSchemas() {}

    /** Closes the schema of a whole value, and those of all values within. */
    static void close(JsonNode whole) {
        if (whole instanceof ObjectNode schema) {
            boolean names = NAMING.stream().anyMatch(schema::has);
            if (names && !schema.has("additionalProperties")) {
                schema.put(CLOSED, false);
            }
            closeWithin(schema);
        }
    }

    /** Closes the schemas of the values within; the schema itself is a part of others. */
    static void closeWithin(JsonNode part) {
        for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
            close(property.getValue());
        }
        close(part.path("items"));
        close(part.path("additionalProperties"));
        for (String name : PARTS) {
            part.path(name).forEach(ClosedSchemas::closeWithin);
        }
    }
}
