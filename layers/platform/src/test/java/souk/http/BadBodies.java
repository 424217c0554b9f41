package souk.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String PAIR = "{\"name\":\"b\",\"count\":1}";

    /** Not JSON wherever they stand. */
    private static final List<String> NOT_JSON =
            List.of(
                    "NaN",
                    "-NaN",
                    "Infinity",
                    "-Infinity",
                    "+Infinity",
                    "INF",
                    "undefined",
                    "True",
                    "FALSE",
                    "yes",
                    "nul",
                    "01",
                    "-01",
                    "+1",
                    ".5",
                    "1.",
                    "1e",
                    "1e+",
                    "0x1F",
                    "1_000",
                    "1n",
                    "--1",
                    "-",
                    "\u0663",
                    "'a'",
                    "a",
                    "`a`",
                    "\"a",
                    "\"\u0001\"",
                    "\"a\nb\"",
                    "\"a\tb\"",
                    "\"\u0000\"",
                    "\"\\x41\"",
                    "\"\\u12\"",
                    "\"\\uZZZZ\"",
                    "\"\\u{41}\"",
                    "[1,]",
                    "[,1]",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{a:1}",
                    "{\"a\":1,}",
                    "{1:1}",
                    "[1 2]",
                    "(1)",
                    "1,",
                    ",",
                    ":",
                    "/* */ 1",
                    "// 1",
                    "# 1",
                    "\\u0031",
                    "\ufeff1",
                    "\"\\\"",
                    "$1",
                    "1;",
                    "");

    /** Half surrogate pairs, escaped and raw. */
    private static final List<String> LONE =
            List.of(
                    "\"\\ud800\"",
                    "\"\\udc00\"",
                    "\"a\\ud83d\"",
                    "\"\\ude00\\ud83d\"",
                    "\"\\ud83d\\u0041\"",
                    "\"\ud800\"",
                    "\"\udfff\"");

    /** JSON, each with the fields in which it would be well, or badly valued and not mistyped. */
    private static final Map<String, Set<String>> JSON =
            Map.ofEntries(
                    Map.entry("true", Set.of("gift")),
                    Map.entry("false", Set.of("gift")),
                    Map.entry("1", Set.of("count", "amount")),
                    Map.entry("0", Set.of("count", "amount")),
                    Map.entry("-1", Set.of("count", "amount")),
                    Map.entry("2147483648", Set.of("count", "amount")),
                    Map.entry("9223372036854775808", Set.of("count", "amount")),
                    Map.entry("1.0", Set.of()),
                    Map.entry("1.5", Set.of()),
                    Map.entry("-0.0", Set.of()),
                    Map.entry("1e0", Set.of()),
                    Map.entry("1E400", Set.of()),
                    Map.entry("1e-400", Set.of()),
                    Map.entry("\"\"", Set.of("name", "note")),
                    Map.entry("\"1\"", Set.of("name", "note")),
                    Map.entry("\"true\"", Set.of("name", "note")),
                    Map.entry("\"null\"", Set.of("name", "note")),
                    Map.entry("\"NaN\"", Set.of("name", "note")),
                    Map.entry("\"{}\"", Set.of("name", "note")),
                    Map.entry("[]", Set.of("parts")),
                    Map.entry("[null]", Set.of("parts")),
                    Map.entry("[\"a\"]", Set.of("parts")),
                    Map.entry("[1]", Set.of("parts")),
                    Map.entry("[[]]", Set.of("parts")),
                    Map.entry("[" + PAIR + "]", Set.of("parts")),
                    Map.entry("{}", Set.of("part")),
                    Map.entry("{\"name\":\"a\"}", Set.of("part")),
                    Map.entry("{\"count\":1}", Set.of("part")),
                    Map.entry("{\"value\":1}", Set.of("part")));

    private BadBodies() {}

    static Stream<Bad> all() {
        List<Bad> all = new ArrayList<>();
        for (String field : GOOD.keySet()) {
            NOT_JSON.forEach(value -> all.add(new Bad(with(field, value), " NOT_JSON")));
            LONE.forEach(value -> all.add(new Bad(with(field, value), "/" + field + " NOT_JSON")));
            JSON.forEach(
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
        fields.put("part", PAIR);
        fields.put("parts", "[" + PAIR + "]");
        fields.put("note", "\"no rush\"");
        return fields;
    }
}
