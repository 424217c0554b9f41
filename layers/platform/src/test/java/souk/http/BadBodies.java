package souk.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies for {@link Echo.Order} with one thing wrong each, made field by value. */
final class BadBodies {
    /** A body with the pointer and code of the first fault it must be told of. */
    record Bad(String body, String fault) {
        @Override
        public String toString() {
            return body.length() > 60 ? body.substring(0, 60) + "…" : body;
        }
    }

    /** Fields that are well, by name, in JSON. */
    static final Map<String, String> GOOD = good();

    private BadBodies() {}

    static Stream<Bad> all() {
        List<Bad> all = new ArrayList<>();
        for (String field : GOOD.keySet()) {
            BadValues.NOT_JSON.forEach(value -> all.add(new Bad(with(field, value), " NOT_JSON")));
            BadValues.HALF_PAIRS.forEach(
                    value -> all.add(new Bad(with(field, value), "/" + field + " NOT_JSON")));
            BadValues.MISTYPED.forEach(
                    (value, fitting) -> {
                        if (!fitting.contains(field)) {
                            all.add(new Bad(with(field, value), "/" + field + " WRONG_TYPE"));
                        }
                    });
            all.add(new Bad(twice(field), "/" + field + " DUPLICATE_FIELD"));
            if (!field.equals("note")) {
                all.add(new Bad(with(field, "null"), "/" + field + " REQUIRED"));
                all.add(new Bad(without(field), "/" + field + " REQUIRED"));
            }
        }
        String good = object(GOOD);
        for (int length = 1; length < good.length(); length++) {
            all.add(new Bad(good.substring(0, length), " NOT_JSON"));
        }
        for (String after : List.of("{}", "1", "null", "x", "]", "}", ",", "\u0000", "\ufeff")) {
            all.add(new Bad(good + after, " NOT_JSON"));
        }
        for (String whole : List.of("null", "true", "1", "1.5", "\"\"", "[]", "[{}]")) {
            all.add(new Bad(whole, " WRONG_TYPE"));
        }
        return all.stream();
    }

    /** The good body with another value in one field. */
    static String with(String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(GOOD);
        fields.put(field, value);
        return object(fields);
    }

    static String without(String field) {
        Map<String, String> fields = new LinkedHashMap<>(GOOD);
        fields.remove(field);
        return object(fields);
    }

    private static String twice(String field) {
        String good = object(GOOD);
        return "{\"" + field + "\":" + GOOD.get(field) + "," + good.substring(1);
    }

    private static String object(Map<String, String> fields) {
        List<String> members = new ArrayList<>();
        fields.forEach((name, value) -> members.add("\"" + name + "\":" + value));
        return "{" + String.join(",", members) + "}";
    }

    private static Map<String, String> good() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", "\"mug\"");
        fields.put("count", "3");
        fields.put("amount", "1250");
        fields.put("gift", "true");
        fields.put("part", BadValues.PAIR);
        fields.put("parts", "[" + BadValues.PAIR + "]");
        fields.put("note", "\"no rush\"");
        return fields;
    }
}
