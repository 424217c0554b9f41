package souk.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Which changes of a stream a function hears of: a tree with the shape of a change, whose leaves
 * list what may be there. Only what AWS documents for DynamoDB is read: exact texts and truth
 * values, {@code anything-but}, {@code prefix} and {@code exists}. Comparing numbers is refused,
 * since a change holds numbers as texts. Immutable.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb-filtering.html">Using event
 *     filtering with a DynamoDB event source</a>
 */
public record EventPattern(JsonNode tree) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private static final int LONGEST = 4096;
    private static final Set<String> IMAGES = Set.of("Keys", "NewImage", "OldImage");

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with the end of a sentence, if AWS would not follow it
     */
    static EventPattern read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("is longer than 4,096 characters");
        }
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no JSON", e);
        }
        requireOnly(tree, Set.of("dynamodb"), "pattern");
        requireOnly(tree.path("dynamodb"), IMAGES, "dynamodb");
        tree.path("dynamodb").properties().forEach(EventPattern::checkFields);
        return new EventPattern(tree);
    }

    /** Whether a change has what the pattern wants. */
    public boolean matches(JsonNode change) {
        return matches(tree, change);
    }

    private static void requireOnly(JsonNode object, Set<String> names, String where) {
        if (!object.isObject() || object.isEmpty()) {
            throw new IllegalArgumentException("must have a map as its " + where);
        }
        for (Iterator<String> fields = object.fieldNames(); fields.hasNext(); ) {
            var name = fields.next();
            if (!names.contains(name)) {
                throw new IllegalArgumentException("filters by " + name + ", which AWS does not");
            }
        }
    }

    private static void checkFields(Map.Entry<String, JsonNode> field) {
        var value = field.getValue();
        if (value.isEmpty() || !value.isContainerNode()) {
            throw new IllegalArgumentException(
                    "must list what " + field.getKey() + " may be, was " + value);
        }
        if (value.isArray()) {
            value.forEach(EventPattern::checkRule);
        } else {
            value.properties().forEach(EventPattern::checkFields);
        }
    }

    private static void checkRule(JsonNode rule) {
        var anythingBut = rule.path("anything-but");
        var known =
                rule.isTextual()
                        || rule.isBoolean()
                        || (rule.size() == 1
                                && (rule.path("prefix").isTextual()
                                        || rule.path("exists").isBoolean()
                                        || (anythingBut.isArray()
                                                && !anythingBut.isEmpty()
                                                && all(anythingBut))));
        if (!known) {
            throw new IllegalArgumentException("has a rule that is not known here: " + rule);
        }
    }

    private static boolean all(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        if (pattern.isArray()) {
            return StreamSupport.stream(pattern.spliterator(), false)
                    .anyMatch(rule -> passes(rule, value));
        }
        return pattern.properties().stream()
                .allMatch(field -> matches(field.getValue(), value.path(field.getKey())));
    }

    private static boolean passes(JsonNode rule, JsonNode value) {
        if (rule.isValueNode()) {
            return rule.equals(value);
        }
        if (rule.has("exists")) {
            return rule.path("exists").asBoolean() == value.isValueNode();
        }
        if (rule.has("prefix")) {
            return value.isTextual() && value.asText().startsWith(rule.path("prefix").asText());
        }
        return value.isTextual()
                && StreamSupport.stream(rule.path("anything-but").spliterator(), false)
                        .noneMatch(value::equals);
    }
}
